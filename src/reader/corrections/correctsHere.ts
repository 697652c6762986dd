/** Where corrections are kept, in localStorage. */
export const correctionsPlace = 'banxin.corrections'

let onPage = false

/** Whether the page holds corrections that the device does not keep. */
export function holdOnPage(held: boolean): void {
  onPage = held
}

/** Whether this device corrected a page: what was built does not show it. */
export function correctsHere(): boolean {
  if (onPage) return true
  try {
    return localStorage.getItem(correctionsPlace) !== null
  } catch {
    return false
  }
}
