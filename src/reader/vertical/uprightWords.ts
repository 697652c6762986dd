/** What an upright line draws in the place of a mark; the mark itself stays in the text, for who copies and searches. */
const drawn: Readonly<Record<string, string>> = { '“': '﹃', '”': '﹄', '‘': '﹁', '’': '﹂' }

/** A piece of a text that stands in an upright line otherwise than the rest: half-open, in UTF-16 units. */
export interface Upright {
  readonly from: number
  readonly to: number
  /** What is drawn over it; without, its digits stand upright in one cell. */
  readonly drawn?: string
}

/** Quotation marks, and the numbers of one and two digits: longer ones, and those with a sign or letters, lie. */
export function uprightIn(text: string): readonly Upright[] {
  const found: Upright[] = []
  for (let at = 0; at < text.length; ) {
    const mark = drawn[text[at]!]
    const end = at + 1
    if (mark) found.push({ from: at, to: end, drawn: mark })
    if (mark || !lies(text[at]!)) {
      at = end
      continue
    }
    let to = end
    while (to < text.length && lies(text[to]!)) to++
    const run = text.slice(at, to)
    if (run.length <= 2 && [...run].every(isDigit)) found.push({ from: at, to })
    at = to
  }
  return found
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
/** Printable ASCII stands in one run with its digits. */
const lies = (char: string): boolean => char > ' ' && char <= '~'

/** Sets the words of an element upright. Returns what lays them back. */
export function setUpright(within: Element): () => void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const made = texts.flatMap((text) => {
    if (text.parentElement?.closest('.tools-row, .contents-list, .fishtail-strip')) return []
    return uprightIn(text.data)
      .toReversed()
      .map(({ from, to, drawn: mark }) => {
        text.splitText(to)
        const piece = text.splitText(from)
        const span = document.createElement('span')
        span.className = mark ? 'upright-mark' : 'upright-digits'
        if (mark) span.dataset.drawn = mark
        piece.replaceWith(span)
        span.append(piece)
        return span
      })
  })
  return () => {
    for (const span of made) {
      const parent = span.parentNode
      span.replaceWith(...span.childNodes)
      parent?.normalize()
    }
  }
}
