/** Whether the window has a phone's width: there is a dock. */
export function isPhone(): boolean {
  return document.querySelector('.dock')?.checkVisibility() ?? false
}
