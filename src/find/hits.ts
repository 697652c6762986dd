import type { Folded } from './folding.ts'

/** 命中: where a phrase stands in a text, in UTF-16 offsets of the text itself. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** All places of a folded phrase in a text, from its start; none overlaps another, and '' stands nowhere. */
export function hitsIn({ text, starts, ends }: Folded, phrase: string): readonly Hit[] {
  const hits: Hit[] = []
  if (phrase === '') return hits
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    hits.push({ start: starts[at]!, end: ends[at + phrase.length - 1]! })
  return hits
}

/** 语境: a hit with what stands before and behind it. */
export interface Concordance {
  readonly before: string
  readonly hit: string
  readonly behind: string
}

const closing = '，。、；：？！”’」』）》】〕,.;:?! \u3000'

/** A hit with at most `reach` characters on either side. */
export function concordanceOf(text: string, { start, end }: Hit, reach: number): Concordance {
  // a character has two units at most
  const before = [...text.slice(Math.max(0, start - 2 * reach), start)].slice(-reach)
  // no line begins with what closes the one before it
  while (before[0] !== undefined && closing.includes(before[0])) before.shift()
  const behind = [...text.slice(end, end + 2 * reach)].slice(0, reach).join('')
  return { before: before.join(''), hit: text.slice(start, end), behind }
}
