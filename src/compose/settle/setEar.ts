import type { Article } from '../../newspaper/article.ts'
import type { Breakpoint, Ear } from '../composition.ts'
import { type Grid, grids, type TypeSize } from '../grids.ts'
import type { HeadlinePiece } from '../headlines/headlineBreaks.ts'
import { headlineLines } from '../headlines/headlineLines.ts'
import type { HeadText } from '../slots/headText.ts'
import { setText } from './setText.ts'

/** What the frame of the ear and its padding take from its width, in px. */
const frameOf = ({ name }: Grid) => (name === 'sm' ? 38 : name === 'md' ? 34 : 50)

/** 报眼 with a headline: its lines turn at every width as the arithmetic has them. */
export function setEar(story: Article, text: HeadText): Ear {
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

/** Eight of twelve grid columns beside 报头 (SPEC §8.1); what the nameplate leaves at md; the whole page below. */
function earWidth({ name, columns, measure, size, gutter }: Grid): number {
  const page = columns * measure * size + (columns - 1) * gutter
  if (name === 'sm') return page
  if (name === 'md') return 502
  return (8 * (page - 11 * gutter)) / 12 + 7 * gutter
}
