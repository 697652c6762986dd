import { type Rate, rates } from '../../../aloud/reading.ts'

/** Where the speed of reading aloud is kept, in localStorage. */
const place = 'banxin.rate'

/** The speed that was chosen last; what is none of the choices counts as nothing chosen. */
export function keptRate(): Rate {
  try {
    const kept = Number(localStorage.getItem(place))
    return rates.find((rate) => rate === kept) ?? 1
  } catch {
    return 1
  }
}

export function keepRate(rate: Rate): void {
  try {
    localStorage.setItem(place, String(rate))
  } catch {}
}
