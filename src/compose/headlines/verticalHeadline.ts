import { headlineBreaks } from './headlineBreaks.ts'

/** 竖题: the two lines (or one) of a boxed commentary's head, right to left; absent when it cannot stand upright. */
export function verticalHeadline(headline: string, terms: readonly string[]): readonly string[] | undefined {
  // words of an alphabetic script do not stand upright
  if (headline.includes(' ')) return undefined
  const text = headline.replace(/\u3000+/gu, '')
  const length = [...text].length
  if (length > 16 || /[A-Za-z]{5,}/.test(text)) return undefined
  if (length <= 7 && text === headline) return [text]
  const pieces = headlineBreaks(headline, terms)
  let best: { cost: number; lines: string[] } | undefined
  for (let i = 0; i + 1 < pieces.length; i++) {
    const first = textBefore(pieces, i + 1)
    const second = text.slice(first.length)
    if ([...first].length < 2 || [...second].length < 2) continue
    // The nearest to the middle wins; among near ones the better place. The second line hangs lower, so it may be shorter.
    const cost =
      4 * Math.abs([...first].length - [...second].length) + (pieces[i]!.space ? -20 : pieces[i]!.cost)
    if (!best || cost < best.cost) best = { cost, lines: [first, second] }
  }
  return best?.lines ?? (length <= 9 ? [text] : undefined)
}

function textBefore(pieces: readonly { text: string }[], end: number): string {
  return pieces
    .slice(0, end)
    .map((p) => p.text)
    .join('')
}
