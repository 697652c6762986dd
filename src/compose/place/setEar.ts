import type { Article } from '../../newspaper/article.ts'
import type { Breakpoint, Ear } from '../composition.ts'
import type { HeadlinePiece } from '../headlines/headlineBreaks.ts'
import { countHeadlineLines, headlineLines } from '../headlines/headlineLines.ts'
import type { Grid, TypeSize } from '../sheet/grids.ts'
import type { HeadText } from '../slots/headText.ts'
import { setText } from './setText.ts'

/** What the frame of the ear and its padding take from its width, in px. */
const frameOf = ({ name }: Grid) => (name === 'sm' ? 38 : name === 'md' ? 34 : 50)

/** 报眼 with a headline: its lines turn at every width as the arithmetic has them. */
export function setEar(story: Article, text: HeadText, grids: readonly Grid[]): Ear {
  const turns = (pieces: readonly HeadlinePiece[], size: (grid: Grid) => TypeSize) =>
    new Map<Breakpoint, readonly number[]>(
      grids.map((grid) => [
        grid.name,
        headlineLines(pieces, (earWidth(grid) - frameOf(grid)) / size(grid)[0]),
      ]),
    )
  return {
    kind: 'headline',
    id: story.id,
    ...(text.kicker.length > 0 && {
      kicker: setText(
        text.kicker,
        turns(text.kicker, (g) => g.kickerEar),
      ),
    }),
    headline: setText(
      text.headline,
      turns(text.headline, (g) => g.heads.ear),
    ),
  }
}

/** 报眼 of a desk in px: label, kicker, headline and note in its frame, or rows of 导读 or of facts, two abreast. */
export function earHeight(ear: EarOf, rows: number, grid: Grid): number {
  if (ear.kind === 'teasers') return 70 + 44 * Math.ceil(rows / 2)
  if (ear.kind === 'facts') return 220
  const width = earWidth(grid) - frameOf(grid)
  const { kicker, headline, deck } = ear.text
  const heightOf = (pieces: readonly HeadlinePiece[], [size, line]: TypeSize) =>
    pieces.length === 0 ? 0 : line * countHeadlineLines(pieces, width / size)
  const decks = deck.reduce((sum, line) => sum + heightOf(line, grid.deck), 0)
  return 36 + 2 * 28 + heightOf(kicker, grid.kickerEar) + heightOf(headline, grid.heads.ear) + decks
}

/** What 报眼 holds. */
export type EarOf =
  | { readonly kind: 'headline'; readonly text: HeadText }
  | { readonly kind: 'teasers' }
  | { readonly kind: 'facts' }

/** Eight of twelve grid columns beside 报头; what the nameplate leaves at md; the whole page below. */
function earWidth({ name, columns, measure, size, gutter }: Grid): number {
  const page = columns * measure * size + (columns - 1) * gutter
  if (name === 'sm') return page
  if (name === 'md') return 502
  return (8 * (page - 11 * gutter)) / 12 + 7 * gutter
}
