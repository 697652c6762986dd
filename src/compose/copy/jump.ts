import type { Grid } from '../sheet/grids.ts'

/**
 * 转版: how much of a line the jump takes, in em of the copy, with the 1em that keeps it off the words. It is set in
 * 13px 黑; digits are counted wide, so that another face does not push it to a line of its own.
 */
export function jumpWidth(grid: Grid, left: number): number {
  return small(grid, 4 + 0.6 + 2 + 0.25 + 0.62 * String(left).length + 1)
}

/** 下转第三版 第3版未收录 */
export function pageJumpWidth(grid: Grid): number {
  return small(grid, 5 + 0.5 + 5 + 0.62 * 2 + 0.25 + 1)
}

function small(grid: Grid, em: number): number {
  return (em * 13 + 3) / grid.size
}
