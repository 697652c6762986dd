import { isPhone } from './isPhone.ts'

/*
 * 读者的设定: what a reader chose of how pages look. Told as `size-5.theme-night`: by the device, by an address (`?typeset=`)
 * and by a `storage` event, which `atOnce.ts` hears, of this tab or another; it writes what is valid on <html data-size
 * data-theme …>, where style sheets and `choiceOf` read it.
 */

/** Where the device keeps it, and the name of the query by which an address brings it. */
const typesetKept = 'banxin.typeset'
export const typesetQuery = 'typeset'

/** What can be chosen, with all its values, in the order in which they are shown. The first is as given, but for 字号 and 主题. */
export const choices = {
  size: ['0', '1', '2', '3', '4', '5', '6'],
  theme: ['day', 'paper', 'night', 'contrast'],
  face: ['song', 'hei', 'kai', 'fang'],
  lines: ['normal', 'tight', 'loose'],
  measure: ['full', 'short', 'mid'],
  paragraphs: ['indented', 'apart'],
  align: ['both', 'start'],
  direction: ['across', 'down'],
  ruler: ['none', 'on'],
  keys: ['on', 'off'],
} as const
export type Choice = keyof typeof choices

const names = Object.keys(choices) as Choice[]

/** The value in force: what was chosen, else what holds without a choice. Only where a document is. */
export function choiceOf(name: Choice): string {
  return document.documentElement.dataset[name] ?? asGiven(name)
}

function asGiven(name: Choice): string {
  if (name === 'theme') return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day'
  // A phone's copy is 19 px, a desk's 20.
  if (name === 'size') return isPhone() ? '2' : '3'
  return choices[name][0]
}

/** All that was chosen, as it is kept; empty where nothing was. */
export function typesetChosen(): string {
  return told(document.documentElement.dataset)
}

/** Chooses; what is not named stays. Gives whether the device kept it. */
export function choose(changes: Partial<Record<Choice, string>>): boolean {
  const { size, ...others } = { ...document.documentElement.dataset, ...changes }
  return wear(told(size === asGiven('size') ? others : { ...others, size }))
}

/** Has the page wear what was chosen, told as it is kept. Gives whether the device kept it. */
export function wear(typeset: string): boolean {
  // The words on top are noted (`keepWords.ts`).
  dispatchEvent(new Event('typeset'))
  let kept = true
  try {
    if (typeset) localStorage.setItem(typesetKept, typeset)
    else localStorage.removeItem(typesetKept)
  } catch {
    kept = false
  }
  // As another tab hears it.
  dispatchEvent(new StorageEvent('storage', { key: typesetKept, newValue: typeset }))
  return kept
}

/** One step of 字号 up or down, as far as it goes. */
export function stepSize(by: 1 | -1): boolean {
  const size = choices.size[Number(choiceOf('size')) + by]
  return size === undefined || choose({ size })
}

/** Calls back when another choice is in force. Returns what ends it. */
export function onChoice(listener: () => void): () => void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  addEventListener('storage', listener)
  night.addEventListener('change', listener)
  return () => {
    removeEventListener('storage', listener)
    night.removeEventListener('change', listener)
  }
}

function told(chosen: Readonly<Record<string, string | undefined>>): string {
  return names
    .filter((name) => chosen[name] && (name === 'theme' || name === 'size' || chosen[name] !== asGiven(name)))
    .map((name) => `${name}-${chosen[name]}`)
    .join('.')
}
