/** A block of an upright story: how far its two edges are from the first column, in px, and what it is. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'whole' | 'crosshead'
}

/**
 * 分屏: where the screens of an upright story begin, in px from its first column. A screen begins on a column, with a
 * figure or a quotation whole where one would be cut, and never ends with a crosshead. `width` is that of a screen, `length`
 * that of the story.
 */
export function screensOf(
  blocks: readonly Block[],
  width: number,
  length: number,
  column: number,
): readonly number[] {
  const starts = [0]
  for (let start = 0; start + width < length; ) {
    const end = start + width
    const cut = blocks.find(
      (block) =>
        block.start > start &&
        block.start < end &&
        ((block.kind === 'whole' && block.end > end && block.end - block.start <= width) ||
          (block.kind === 'crosshead' && block.end + column > end)),
    )
    start = cut ? Math.round(cut.start / column) * column : end
    starts.push(start)
  }
  return starts
}
