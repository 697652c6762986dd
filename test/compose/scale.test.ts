import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Grid, grids } from '../../src/compose/sheet/grids.ts'

const styles = (name: string) => readFileSync(resolve(import.meta.dirname, '../../src/styles', name), 'utf8')
const base = styles('tokens.css')
const wider = styles('breakpoints.css')

/** The tokens that hold at a width: those of a phone, overlaid by every variant up to it. Lengths in px. */
function tokensAt(grid: Grid): ReadonlyMap<string, number> {
  const upTo = grids.slice(0, grids.indexOf(grid) + 1).map(({ name }) => name)
  const blocks = [
    base,
    ...upTo.map((name) => wider.split(`@variant ${name} {`)[1]?.split('@variant')[0] ?? ''),
  ]
  const told = new Map<string, string>()
  for (const block of blocks) {
    for (const [, name, value] of block.matchAll(/--([\w-]+): ([^;]+);/g)) told.set(name!, value!)
  }
  /** A token may be what another one is. */
  const lengthOf = (value: string | undefined): number | undefined => {
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value ?? '') ?? []
    if (other) return lengthOf(told.get(other))
    const [, px] = /^calc\((\d+(?:\.\d+)?)rem \/ 16\)$/.exec(value ?? '') ?? []
    return px === undefined ? undefined : Number(px)
  }
  const lengths = [...told].map(([name, value]) => [name, lengthOf(value)] as const)
  return new Map(lengths.filter((each): each is [string, number] => each[1] !== undefined))
}

describe.each(grids.map((grid) => [grid.name, grid] as const))(
  'at %s the arithmetic goes by the tokens',
  (_, grid) => {
    const tokens = tokensAt(grid)
    const sizes: readonly (readonly [string, readonly [number, number]])[] = [
      ['giant', grid.heads.giant],
      ['lead', grid.heads.lead],
      ['lead-two', grid.heads.leadTwo],
      ['second', grid.heads.second],
      ['third', grid.heads.third],
      ['column', grid.heads.column],
      ['brief', grid.heads.brief],
      ['vertical', grid.heads.vertical],
      ['ear', grid.heads.ear],
      ['kicker', grid.kicker],
      ['kicker-ear', grid.kickerEar],
      ['deck', grid.deck],
      ['deck-wide', grid.deckWide],
      ['deck-lead', grid.deckLead],
      ['byline', grid.byline],
    ]
    test.each(sizes)('of text-%s', (name, [size, line]) => {
      // A line height that another token gives is not told in px.
      const told = [tokens.get(`text-${name}`), tokens.get(`text-${name}--line-height`)]
      expect(told).toEqual([size, line])
    })
    test('of the grid', () => {
      expect(tokens.get('spacing-line')).toBe(grid.line)
      expect(tokens.get('spacing-gutter')).toBe(grid.gutter)
      expect(tokens.get('spacing-column')).toBe(grid.measure * grid.size)
      expect(tokens.get('text-copy')).toBe(grid.size)
      expect(tokens.get('text-crosshead-column')).toBe(grid.crosshead)
    })
  },
)
