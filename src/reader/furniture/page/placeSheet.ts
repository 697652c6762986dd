import type { Breakpoint, Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { breakpoints, placeOf } from './madeUp.ts'
import { areaOf, longestOf, slotStyle, type Told } from './slotStyle.ts'

/** Where each begins, and which one it goes on from: 2xl and paper both differ from xl. */
const media: Record<Breakpoint, { readonly query: string; readonly after?: Breakpoint }> = {
  sm: { query: from(600) },
  md: { query: from(816), after: 'sm' },
  lg: { query: from(1120), after: 'md' },
  xl: { query: from(1348), after: 'lg' },
  '2xl': { query: `screen and ${wide(1760)}`, after: 'xl' },
  a3: { query: 'print', after: 'xl' },
}

/** A width in px of the design; paper is set as the desk of 1348 px is. */
function from(width: number): string {
  return `${wide(width)},print`
}

function wide(width: number): string {
  return `(width>=${width / 16}rem)`
}

/**
 * 拼版的样式: where everything stands on a made-up page and how it is set, as a style sheet. Each width tells what it
 * changes of the one before; `styles/madeUp.css` takes the properties up.
 */
export function placeSheet(composition: Composition, entries: readonly Entry[], page: string): string {
  const { stories, rules, teasers, lines } = composition
  const told = (width: Breakpoint): ReadonlyMap<string, Told> => {
    const parts = new Map<string, Told>()
    for (const [n, set] of stories.entries()) {
      const entry = entries.find(({ id }) => id === set.id)
      if (entry) parts.set(placeOf.story(page, n), slotStyle(set, entry, width))
      for (const [at, { span }] of set.panels.entries())
        parts.set(placeOf.panel(page, n, at), span[width] === undefined ? {} : { panel: span[width] })
    }
    const area = teasers?.at[width]
    // Without a place on the page: a line of white, then the whole width.
    const below = `${lines[width] + 2} / 1 / auto / -1`
    if (teasers) parts.set(placeOf.teasers(page), { area: area ? areaOf(area) : below })
    return parts
  }
  const standing = breakpoints.map((width) => {
    const { query, after } = media[width]
    const before = after && told(after)
    const changed = [...told(width)].map(([name, now]) => ruleOf(name, changes(before?.get(name), now)))
    return `@media ${query}{${changed.join('')}}`
  })
  const lying = rules.map(({ area }, n) => `.${placeOf.rule(page, n)}{grid-area:${areaOf(area)}}`)
  const upright = stories.map((set, n) => {
    return set.upright ? ruleOf(placeOf.story(page, n), { 'longest-line': longestOf(set.upright) }) : ''
  })
  return [...upright, ...standing, ...lying].join('')
}

function ruleOf(name: string, told: Told): string {
  const properties = Object.entries(told).map(([property, value]) => `--${property}:${value}`)
  return properties.length > 0 ? `.${name}{${properties.join(';')}}` : ''
}

function changes(before: Told = {}, now: Told): Told {
  const gone = Object.keys(before).filter((name) => !(name in now))
  const changed = Object.entries(now).filter(([name, value]) => before[name] !== value)
  return Object.fromEntries([...gone.map((name) => [name, 'initial'] as const), ...changed])
}
