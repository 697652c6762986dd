/** 版块式样: how wide the stacks of a band are and how many stories each takes. */
export interface Shape {
  readonly name: string
  readonly stacks: readonly (readonly [span: number, stories: number])[]
  readonly bias: number
}

/**
 * Bands by the number of text columns: 6|6, 9|3, 6|3|3, 3|3|3|3 and their kin, in which a stack holds more
 * than one small story (`1x2`: one column, two stories). The number is what a shape costs before its copy is set.
 */
const wide: readonly Shape[] = [
  shape('4', 16),
  shape('2 2', 0),
  shape('3 1', 6),
  shape('2 1 1', 3),
  shape('3 1x2', 8),
  shape('3 1x3', 9),
  shape('2 1 1x2', 7),
  shape('2 1x2 1x2', 9),
  shape('1 1 1 1', 10),
  shape('2 2x2', 10),
]
const three: readonly Shape[] = [
  shape('3', 8),
  shape('2 1', 0),
  shape('2 1x2', 4),
  shape('2 1x3', 6),
  shape('1 1 1', 8),
]
const two: readonly Shape[] = [shape('2', 0), shape('1 1', 4), shape('1 1x2', 6)]

function shape(name: string, bias: number): Shape {
  const stacks = name.split(' ').map((stack) => {
    const [span = 1, stories = 1] = stack.split('x').map(Number)
    return [span, stories] as const
  })
  return { name, stacks, bias }
}

/** The shapes of bands on a page of so many text columns. */
export function shapesOf(columns: number): readonly Shape[] {
  return columns === 4 ? wide : columns === 3 ? three : two
}

/** How many stories a shape takes. */
export function storiesIn({ stacks }: Shape): number {
  return stacks.reduce((sum, [, stories]) => sum + stories, 0)
}
