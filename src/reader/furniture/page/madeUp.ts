import type { Area, Breakpoint, Composition, Level, Place, SetStory } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'

/** The widths at which a page is made up, and `a3`, paper. */
export const breakpoints: readonly Breakpoint[] = ['sm', 'md', 'lg', 'xl', '2xl', 'a3']

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

/** The token of a headline at each level. */
const levels: Record<Level, string> = {
  giant: 'giant',
  lead: 'lead',
  leadTwo: 'lead-two',
  second: 'second',
  third: 'third',
  column: 'column',
  brief: 'brief',
  ear: 'ear',
  vertical: 'vertical',
}

export function isLead(level: Level): boolean {
  return level === 'lead' || level === 'leadTwo' || level === 'giant'
}

/** Whether a line names the writers: news opens with 本报讯（记者 …） where its copy is set, and needs none. */
export function hasByline({ copy }: SetStory, { bylines }: Entry): boolean {
  return bylines.length > 0 && !copy.some(({ runs }) => runs.some(({ kind }) => kind === 'runIn'))
}

/** The classes by which the sheet of a page tells its parts; `page` tells the page among those of one screen. */
export const placeOf = {
  story: (page: string, story: number) => `${page}-${story}`,
  panel: (page: string, story: number, panel: number) => `${page}-${story}-${panel}`,
  rule: (page: string, rule: number) => `${page}-r${rule}`,
  teasers: (page: string) => `${page}-t`,
}

/** Custom properties and what they are. */
type Told = Readonly<Record<string, string | number>>

/**
 * 拼版的样式: where everything stands on a made-up page and how it is set, as a style sheet. Each width tells what it
 * changes of the one before; `styles/madeUp.css` takes the properties up.
 */
export function sheetOf(composition: Composition, entries: readonly Entry[], page: string): string {
  const { stories, rules, teasers, lines } = composition
  const told = (width: Breakpoint): ReadonlyMap<string, Told> => {
    const parts = new Map<string, Told>()
    for (const [n, set] of stories.entries()) {
      const entry = entries.find(({ id }) => id === set.id)
      if (entry) parts.set(placeOf.story(page, n), setting(set.at[width], underHead(set, entry)))
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

/** Row and column of the page's grid, as `grid-area` has them. */
function areaOf({ row, column, rows, span }: Area): string {
  return `${row}/${column}/span ${rows}/span ${span}`
}

/** The longest line of a vertical headline in characters, of which the second line starts one lower. */
function longestOf([first = '', second = '']: readonly string[]): number {
  return Math.max(first.length, second === '' ? 0 : second.length + 1) + 0.2
}

/** Whether a deck and a byline stand under the headline. */
function underHead(set: SetStory, entry: Entry): { deck: boolean; byline: boolean } {
  switch (set.at.xl.slot) {
    case 'lead':
    case 'story':
    case 'brief':
      return { deck: set.deck.length > 0, byline: hasByline(set, entry) }
    case 'box':
      return { deck: false, byline: false }
    case 'photo':
    case 'bulletin':
      return { deck: true, byline: false }
  }
}

function setting(
  { area, slot, level, flow, panels }: Place,
  under: { deck: boolean; byline: boolean },
): Told {
  const head = slot === 'photo' ? 'brief' : levels[level]
  const lead = isLead(level)
  const wider = area.span > 1
  const deck = lead ? 'deck-lead' : wider ? 'deck-wide' : 'deck'
  return {
    area: areaOf(area),
    head: `var(--text-${head})`,
    'head-line': `var(--text-${head}--line-height)`,
    deck: `var(--text-${deck})`,
    'deck-line': `var(--text-${deck}--line-height)`,
    kicker: `var(--text-kicker${level === 'ear' ? '-ear' : ''})`,
    // A caption begins at its corner, and what stands over it with it.
    align: wider && slot !== 'photo' ? 'center' : 'start',
    'under-head': lead && under.deck ? 'var(--spacing-0)' : 'var(--spacing-half)',
    'under-deck': lead && under.byline ? 'var(--spacing-0)' : 'var(--spacing-half)',
    caption: slot === 'photo' && level === 'column' ? 'var(--text-caption-large)' : 'var(--text-caption)',
    ...(flow && { lines: flow.lines, columns: flow.columns }),
    // Fewer columns than the slot has stand in its middle; a box has its plate beside them.
    ...(flow && slot !== 'box' && { inset: insetOf(flow, area) }),
    ...(panels && {
      'panel-lines': panels.lines,
      'panel-columns': panels.columns,
      quote: panels.quote,
    }),
  }
}

/** How far copy stands from the sides of its slot. */
function insetOf({ columns, measure }: NonNullable<Place['flow']>, { span }: Area): string {
  if (measure !== undefined) return `calc((100% - ${measure}em) / 2)`
  return `calc(${(span - columns) / 2} * (var(--spacing-column) + var(--spacing-gutter)))`
}
