import type { CSSProperties } from 'react'
import type { Area, Breakpoint, ByWidth, Level, Place, SetStory } from '../../../compose/composition.ts'

/** 拼版的样式: what a composition tells by breakpoint, as custom properties that the style sheet takes up by breakpoint. */
export const breakpoints: readonly Breakpoint[] = ['sm', 'md', 'lg', 'xl', '2xl', 'a3']

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

/** Row and column of the page's grid, as `grid-area` has them. */
export function areaOf({ row, column, rows, span }: Area): string {
  return `${row} / ${column} / span ${rows} / span ${span}`
}

/** Custom properties `--area-xl`, `--head-xl` …: where a story stands and how it is set. */
export function storyStyle({ at }: SetStory, parts: { deck: boolean; byline: boolean }): CSSProperties {
  const told: Record<string, string | number> = {}
  for (const width of breakpoints) {
    for (const [name, value] of Object.entries(setting(at[width], parts))) told[`--${name}-${width}`] = value
  }
  return told as CSSProperties
}

function setting({ area, slot, level, flow, panels }: Place, parts: { deck: boolean; byline: boolean }) {
  const head = slot === 'photo' ? 'brief' : levels[level]
  const lead = isLead(level)
  const wide = area.span > 1
  const deck = lead ? 'deck-lead' : wide ? 'deck-wide' : 'deck'
  return {
    area: areaOf(area),
    head: `var(--text-${head})`,
    'head-line': `var(--text-${head}--line-height)`,
    deck: `var(--text-${deck})`,
    'deck-line': `var(--text-${deck}--line-height)`,
    kicker: `var(--text-kicker${level === 'ear' ? '-ear' : ''})`,
    // A caption begins at its corner, and what stands over it with it.
    align: wide && slot !== 'photo' ? 'center' : 'start',
    'under-head': lead && parts.deck ? 'var(--spacing-0)' : 'var(--spacing-half)',
    'under-deck': lead && parts.byline ? 'var(--spacing-0)' : 'var(--spacing-half)',
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

/** Custom properties for what stands in an area at some widths, and below the page at the others. */
export function areaStyle(at: Partial<Record<Breakpoint, Area>>, lines: ByWidth<number>): CSSProperties {
  const areas = breakpoints.map((width) => {
    const area = at[width]
    // A line of white, then the whole width.
    return [`--area-${width}`, area ? areaOf(area) : `${lines[width] + 2} / 1 / auto / -1`]
  })
  return Object.fromEntries(areas) as CSSProperties
}
