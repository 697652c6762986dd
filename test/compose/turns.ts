import type { Composition } from '../../src/compose/composition.ts'
import { copyLines } from '../../src/compose/copy/copyLines.ts'
import { type Grid, grids } from '../../src/compose/sheet/grids.ts'
import { paperGrid } from '../../src/compose/sheet/paper.ts'
import type { Article } from '../../src/newspaper/article.ts'

/** The grids of a page, its columns on paper among them. */
export function gridsOf({ paper }: Composition): readonly Grid[] {
  return [...grids, paperGrid(paper)]
}

/** Columns whose top line ends a paragraph in less than half a measure, or whose foot is a crosshead. */
export function badTurns(page: Composition, stories: readonly Article[]): string[] {
  return page.stories.flatMap(({ id, at }) =>
    gridsOf(page).flatMap((grid) => {
      const { flow, slot } = at[grid.name]
      const measure =
        flow?.measure ?? (slot === 'box' && grid.columns === 3 ? grid.measure - 1 : grid.measure)
      const story = stories.find((each) => each.id === id)!
      const { lines } = copyLines(story, measure, grid.crosshead / grid.size)
      const turns = Array.from({ length: (flow?.columns ?? 1) - 1 }, (_, i) => (i + 1) * flow!.lines)
      return turns.flatMap((turn) => {
        const top = lines[turn]
        const stub = top?.last && !top.first && top.width < top.room / 2
        return stub || (top && lines[turn - 1]!.kind === 'crosshead') ? [`${id} at ${grid.name}`] : []
      })
    }),
  )
}
