import type { Habits } from '../habits/habits.ts'
import { readByline } from '../recognise/byline.ts'
import { isInCapitals } from '../recognise/capitals.ts'
import { readJump } from '../recognise/jumpLine.ts'
import { isNameAndPlace } from '../recognise/signOff.ts'
import { opensWithDateline } from '../recognise/westernDateline.ts'
import { isHyphen } from '../text/westernSpace.ts'
import type { LineSigns } from './lineSigns.ts'
import type { SignWeights } from './weights.ts'

const stop = /[.!?][”"’'»)\]]*$/u
const opensSentence = /^[“"„«(]?\p{Lu}/u

/** No heading has more lines. */
const longestHeading = 5
/** More lines in capitals are no heading: the copy is set in them. */
const longestCapitals = 6

/**
 * 西文行证: adds what capitals and marks say on a page in an alphabetic script, where indents are unsure. Lines in
 * capitals are headings; so is, more likely than not, a line without a stop between a stop and a capital, and
 * so are several lines that end although the next word would have fitted.
 */
export function withLatinSigns(
  signs: readonly LineSigns[],
  { measures, latin }: Habits,
  weights: SignWeights,
): readonly LineSigns[] {
  if (!latin) return signs
  const own = weights.latin
  // how much a capital says: German capitalises every noun
  const tells = Math.min(1, -Math.log(shareOfCapitals(signs)) / 2)
  const isUnwrapped = (here: LineSigns): boolean =>
    !measures.some((measure) => mayFill(here, measure, own.slack))
  const capitals = runsOfCapitals(signs)
  const fresh = signs.map((_, i) => isFresh(signs[i - 1]))
  const headings = new Float64Array(signs.length)
  for (let i = 0; i < signs.length; i++) {
    if (!fresh[i] && !capitals[i - 1]) continue
    for (let end = i; end < Math.min(signs.length, i + longestHeading); end++) {
      const here = signs[end]!
      // a headline may be a question
      const asks = /[?!]$/u.test(here.text)
      if (isClosed(here.text) && !asks) break
      const below = signs[end + 1]
      const unwrapped = isUnwrapped(here)
      if (!below || below.known !== undefined || opensSentence.test(below.text)) {
        for (let k = i; k < end; k++) headings[k] = Math.min(headings[k]!, own.unwrappedAlone * tells)
        headings[end] = (unwrapped ? own.unwrappedAlone : own.alone) * tells
      }
      if (!below || below.line.blanksBefore > 0 || !unwrapped || asks) break
    }
  }
  const teasers = teasersOver(signs)
  const signed = new Set(signs.filter((here, i) => fresh[i] && isNameAndPlace(here.text)))
  return signs.map((here, i) => {
    if (teasers.has(i)) return { ...here, known: 'teaser' }
    if (!here.known && isOffice(signs[i + 1]) && name.test(here.text)) return { ...here, known: 'byline' }
    if (signed.size > 1 && signed.has(here)) return { ...here, ...weights.alone }
    if (readJump(here.text)) return { ...here, head: here.head + own.jump }
    // capitals open no paragraph below
    if (capitals[i]! > longestCapitals) return { ...here, head: here.head + own.muchCapitals }
    const dated = opensWithDateline(here.text)
    if (capitals[i]! > 0 && !dated)
      return { ...here, begins: here.begins + own.capitals, goesOn: here.goesOn + own.capitalsGoesOn }
    if (dated)
      return {
        ...here,
        begins: here.begins + own.dateline,
        goesOn: here.goesOn + own.datelineGoesOn,
        head: here.head + own.datelineHead,
      }
    const head = here.head + headings[i]!
    return { ...here, head, goesOn: here.goesOn + (headings[i - 1] ? own.underHeading * tells : 0) }
  })
}

/** Whether a line may have been wrapped at a measure. */
const mayFill = ({ line, fallsShort }: LineSigns, measure: number, slack: number): boolean =>
  line.ems <= measure + slack && line.ems + fallsShort >= measure - slack

/** The share of words with a capital, among those that do not begin a line. */
function shareOfCapitals(signs: readonly LineSigns[]): number {
  let words = 1
  let capitals = 1
  for (const { text } of signs) {
    if (!/^\S+\s+\p{L}/u.test(text)) continue
    words++
    if (/^\S+\s+\p{Lu}/u.test(text)) capitals++
  }
  return capitals / words
}

/** 导读: the lines of teasers that end with a page number further down, and the word above them. */
function teasersOver(signs: readonly LineSigns[]): ReadonlySet<number> {
  const teasers = new Set<number>()
  for (let i = signs.length - 2; i >= 0; i--) {
    const below = signs[i + 1]!
    if (signs[i]!.known || !(below.known === 'teaser' || teasers.has(i + 1))) continue
    const { text } = signs[i]!
    if (/^\p{Ll}/u.test(below.text) ? !stop.test(text) : overTeasers.test(text)) teasers.add(i)
  }
  return teasers
}

const overTeasers =
  /^(?:inside(?: today)?|index|in(?:side)? this (?:issue|section)|also inside|on page one)$/iu

/** By line: how many lines in capitals stand together there; 0 for other lines. */
function runsOfCapitals(signs: readonly LineSigns[]): Int32Array {
  const runs = new Int32Array(signs.length)
  for (let i = 0; i < signs.length; ) {
    let end = i
    while (end < signs.length && isInCapitals(signs[end]!.text)) end++
    runs.fill(end - i, i, end)
    i = Math.max(end, i + 1)
  }
  return runs
}

/** Staff Reporter, jdoe@millbrookherald.com: a byline without a name. */
const isOffice = (sign: LineSigns | undefined): boolean =>
  sign?.known === 'byline' && readByline(sign.text)?.length === 0

// Jane Doe   ANA LUCIA RUIZ: above the line that says what she is
const name = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

/** Whether the line above ends something. */
const isFresh = (above: LineSigns | undefined): boolean =>
  !above || above.known !== undefined || stop.test(above.text) || readJump(above.text) !== undefined

/** Whether a line ends with a mark, so that it is hardly a heading. */
const isClosed = (text: string): boolean => stop.test(text) || isBrokenWord(text) || /[,;:–—]$/u.test(text)

/** Whether a line ends within a word. */
const isBrokenWord = (text: string): boolean => isHyphen(text.slice(-1)) && /\p{L}.$/u.test(text)
