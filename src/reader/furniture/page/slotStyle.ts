import type { Area, Breakpoint, Level, Place, SetStory } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { hasByline, isLead } from './madeUp.ts'

/** Custom properties and what they are. */
export type Told = Readonly<Record<string, string | number>>

/** What `styles/madeUp.css` is told of a story at a width: its area, the sizes of its head, its columns. */
export function slotStyle(set: SetStory, entry: Entry, width: Breakpoint): Told {
  return setting(set.at[width], underHead(set, entry))
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

/** Row and column of the page's grid, as `grid-area` has them. */
export function areaOf({ row, column, rows, span }: Area): string {
  return `${row}/${column}/span ${rows}/span ${span}`
}

/** The longest line of a vertical headline in characters, of which the second line starts one lower. */
export function longestOf([first = '', second = '']: readonly string[]): number {
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
