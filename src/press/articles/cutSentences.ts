import type { Span } from '../../newspaper/span.ts'

/**
 * 断句: cuts a text into sentences, as ranges without the blanks between them. The text is the press's own, in which look-
 * alikes stand for what they are (`text/lookAlikes.ts`):
 *
 *     他问：“谁来干？”大家都举手。“我来。”他说。
 *     总投资3.5亿元（2019年完工。见第三版）。
 *     Dr. J. P. Morgan paid $3.5 million. “No!” she said.
 */
export function cutSentences(text: string): Span[] {
  const brackets = bracketsIn(text)
  const cuts: Span[] = []
  let from = skipBlank(text, 0)
  let bracket = 0
  for (const { 0: marks, index } of text.matchAll(/\p{Sentence_Terminal}+|…+/gu)) {
    if (index < from) continue
    while (bracket < brackets.length && brackets[bracket]![1] <= index) bracket++
    const to = closeUp(text, index + marks.length)
    const [opens, closes] = brackets[bracket] ?? [text.length, text.length]
    // a bracket that is a sentence of its own ends with it; others belong to the sentence around them
    if (opens < index && !(opens === from && closes < to)) continue
    if (!endsSentence(text, from, index, marks, to)) continue
    cuts.push([from, to])
    from = skipBlank(text, to)
  }
  const end = text.trimEnd().length
  if (from < end) cuts.push([from, end])
  return cuts
}

/** Whether a sentence that began at `from` ends with these marks; `to` is behind the marks that close up to them. */
function endsSentence(text: string, from: number, index: number, marks: string, to: number): boolean {
  const rest = text.slice(to, to + 16)
  if (rest.trim() === '') return true
  // “好！”，他说: what goes on with a mark goes on
  if (/^\s*[，、；：,;:—）)》】〕\]]/u.test(rest)) return false
  const last = marks.at(-1)!
  if (last === '.' || last === '．' || last === '…') return endsInWords(text, index, marks, rest)
  if (last === '!' || last === '?') return /^\s/u.test(rest) ? !/^\s+\p{Ll}/u.test(rest) : isHan(rest)
  return !/^[！？]/u.test(last) || !isQuotedInPassing(text.slice(from, index), text.slice(index, to))
}

/**
 * Whether a mark stands in or behind a quotation that the sentence around it goes on from: “谁来干？”成了问题, 喊着“加油！加油！”的人.
 * A colon before it, or a quotation still open that began the sentence, tells that the speaker's own sentence ends.
 */
function isQuotedInPassing(before: string, marks: string): boolean {
  const opened = /([：:]\s*)?[“‘「『][^”’」』]*$/u.exec(before)
  if (!opened || opened[1] !== undefined) return false
  return /[”’」』]/u.test(marks) || opened.index > 0
}

/** Whether a point or an ellipsis ends the sentence and not only a word. */
function endsInWords(text: string, index: number, marks: string, rest: string): boolean {
  // 吃干榨净……走进: points that leave something out
  if (marks.includes('…') || marks.length > 1) return /^\s+[\p{Lu}“"'‘«¿¡]/u.test(rest)
  if (!/^\s+[^\p{Ll}\s]/u.test(rest)) return false
  const word = /[\p{L}\p{M}\d.’'-]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
  // J. P. Morgan, U.S. Treasury
  if (/^\p{L}$|^(?:\p{L}\.)+\p{L}$/u.test(word)) return false
  return !abbreviations.has(word.toLowerCase())
}

/** Words that a point shortens and behind which a capital or a number stands. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mm dr prof st ste rev hon gen col capt cpt lt sgt maj adm gov sen rep pres supt messrs',
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    'no nos vol pp p fig art ch sec vs v ave blvd rd dept univ inc ltd co corp bros approx ca cf',
    'mme mlle mgr hr hrn frau bzw nr str sr sra srta dña',
  ]
    .join(' ')
    .split(' '),
)

/** Pairs of brackets, the outer ones alone; one that nothing closes is none, and neither is one that holds a whole passage. */
function bracketsIn(text: string): Span[] {
  const open: number[] = []
  const pairs: Span[] = []
  for (const { 0: mark, index } of text.matchAll(/[（(《〈【〔[）)》〉】〕\]]/gu)) {
    if ('（(《〈【〔['.includes(mark)) open.push(index)
    else {
      const opened = open.pop()
      if (opened === undefined || index - opened > longestBracket) continue
      while (pairs.length > 0 && pairs.at(-1)![0] > opened) pairs.pop()
      pairs.push([opened, index])
    }
  }
  return pairs
}

/** In characters. */
const longestBracket = 120

/** The end of the marks that close up to what ends at an index: 。” and !’ and ?» and . » */
function closeUp(text: string, at: number): number {
  let end = at
  for (;;) {
    const blank = /^[ \u00a0\u202f]»/u.test(text.slice(end, end + 2)) ? 1 : 0
    if (!isClosing(text, end + blank)) return end
    end += blank + 1
  }
}

function isClosing(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  // „Komm.“
  if (mark === '“') return text.lastIndexOf('„', at) > text.lastIndexOf('“', at - 1)
  if (mark === '"' || mark === "'") return /^(?:\s|$)/u.test(text.slice(at + 1, at + 2))
  return /[\p{Pe}\p{Pf}]/u.test(mark)
}

const isHan = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“‘「『《（]/u.test(text)

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}
