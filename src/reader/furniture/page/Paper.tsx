import type { PaperSetting } from '../../../compose/composition.ts'
import { OwnSheet } from './OwnSheet.tsx'

/* 付印的纸: what a printer is told by a rule of the page alone: its size, its scale, what stands in its margins. */

/** A4, with where the words come from and the number of the sheet at its foot. */
export function StoryPaper({ source, length }: { source: string; length: string }) {
  return (
    <OwnSheet
      css={`@page{@bottom-left{content:"${source}"}@bottom-right{content:"${length}　" counter(page) " / " counter(pages)}}`}
    />
  )
}

/** A3 upright. `paper` tells how a page that is made up stands on it; others are set like a desk of 1,273 px. */
export function FrontPaper({ paper = plain }: { paper?: PaperSetting | undefined }) {
  const scaled = '.sheet>:not(main),main>*'
  return (
    <OwnSheet
      css={`@page{size:A3;margin:9mm 10mm}@media print{main{inline-size:auto}:root{${tokensOf(paper)}}${scaled}{${zoomOf(paper)}}}`}
    />
  )
}

/** A further page of the paper takes a sheet of its own. */
export function FurtherPaper({ id, paper }: { id: string; paper: PaperSetting }) {
  return <OwnSheet css={`@media print{main>#${id}{break-before:page;${tokensOf(paper)}${zoomOf(paper)}}}`} />
}

const plain: PaperSetting = { line: 23, measure: 17, gutter: 39 }

/** The grid in px, as `compose/grids.ts` has it: size and line of the copy, its columns and those of the page. */
const grid = { size: 17, line: 28, columns: 4, cells: 12 }

/** A hair more than whole pixels: what floating point gives up would cost columns their last line. */
function zoomOf({ line }: PaperSetting): string {
  return `zoom:calc(${line}.005/${grid.line})`
}

function tokensOf({ measure, gutter }: PaperSetting): string {
  const column = measure * grid.size
  const page = grid.columns * column + (grid.columns - 1) * gutter
  const cell = (page - (grid.cells - 1) * gutter) / grid.cells
  const told = {
    'spacing-page': page,
    'spacing-column': column,
    'spacing-gutter': gutter,
    'spacing-cell': cell,
  }
  return Object.entries(told)
    .map(([name, px]) => `--${name}:calc(${px}rem/16);`)
    .join('')
}
