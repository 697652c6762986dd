/** Pixels from the top of the window, under what stands still there. */
const readingTop = 110

/** Words and how far down the window they stand, in px. */
interface WordsInPlace {
  readonly at: Range
  readonly top: number
}

/**
 * 不失行: larger type and a turned phone move every line; the words that stood on top are put back there. A reader who
 * has not scrolled reads the head, which stays by itself.
 */
export function keepWordsInPlace(): void {
  let words: WordsInPlace | undefined
  let width = innerWidth
  let put = -1
  let moving = false
  const note = () => {
    // Where the words were put they stay; what is read there now may begin on another character of the line.
    if (!moving && scrollY !== put) words = wordsOnTop()
  }
  const putBack = () => {
    // A browser may scroll by itself before the next frame.
    moving = true
    requestAnimationFrame(() => {
      moving = false
      if (!words?.at.startContainer.isConnected) return
      scrollBy(0, topOf(words.at) - words.top)
      put = scrollY
    })
  }
  addEventListener('scrollend', note, { passive: true })
  const settingsChange = () => {
    note()
    putBack()
  }
  // Told by `preferences.ts`, before the page wears what was chosen.
  addEventListener('typeset', settingsChange)
  addEventListener('resize', () => {
    // A phone's bars come and go and change the height alone.
    if (innerWidth === width) return
    width = innerWidth
    putBack()
  })
}

function wordsOnTop(): WordsInPlace | undefined {
  if (scrollY < readingTop) return undefined
  const caret = document.caretPositionFromPoint?.(innerWidth / 2, readingTop)
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE || !caret.offsetNode.parentElement?.closest('main'))
    return undefined
  const at = document.createRange()
  at.setStart(caret.offsetNode, caret.offset)
  return { at, top: topOf(at) }
}

/** A collapsed range may have no box: the character at it has. */
function topOf(at: Range): number {
  const character = at.cloneRange()
  const { startContainer, startOffset } = at
  const end = Math.min(startOffset + 1, startContainer.nodeValue?.length ?? 0)
  character.setStart(startContainer, Math.max(0, end - 1))
  character.setEnd(startContainer, end)
  return character.getBoundingClientRect().top
}
