/** A character of a story: the paragraph or heading, and how many characters stand before it there. */
export interface PlaceRead {
  readonly block: Element
  readonly offset: number
}

/** Pixels from the top of the window where a story that lies is read. */
export const readingTop = 130

const blocks = 'p, h1, h2, blockquote, figcaption'

/** The character that stands at a point of the window; undefined where no text of the story does. */
export function placeAt(x: number, y: number): PlaceRead | undefined {
  const caret = document.caretPositionFromPoint?.(x, y)
  const block = caret?.offsetNode.parentElement?.closest('main')
    ? caret.offsetNode.parentElement.closest(blocks)
    : undefined
  if (!caret || !block) return undefined
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(caret.offsetNode, caret.offset)
  return { block, offset: before.toString().length }
}

/** Where that character stands now; undefined where its block is gone. */
export function boxOf({ block, offset }: PlaceRead): DOMRect | undefined {
  if (!block.isConnected) return undefined
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let before = 0
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (before + text.length > offset) {
      const range = document.createRange()
      range.setStart(text, offset - before)
      range.setEnd(text, offset - before + 1)
      return range.getBoundingClientRect()
    }
    before += text.length
  }
  return block.getBoundingClientRect()
}

/** What is read in a story that lies; undefined at its head. */
export function placeLying(): PlaceRead | undefined {
  return scrollY < readingTop ? undefined : placeAt(innerWidth / 2, readingTop)
}
