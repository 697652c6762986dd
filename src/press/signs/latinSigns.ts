import type { Habits } from '../habits/habits.ts'
import { readByline } from '../recognise/byline.ts'
import { isInCapitals, isInTitleCase } from '../recognise/capitals.ts'
import { readJump } from '../recognise/jumpLine.ts'
import { isNameAndPlace } from '../recognise/signOff.ts'
import { opensWithDateline } from '../recognise/westernDateline.ts'
import { isHyphen } from '../text/westernSpace.ts'
import type { LineSigns } from './lineSigns.ts'

const stop = /[.!?][”"’'»)\]]*$/u
/** In em: what is shorter than the measure by more than the next word was not wrapped by it. */
const slack = 0.8
// NEW YORK — UK
const fewWords = /(?:—|–|-) \S+(?: \S+)?$/u
const opensSentence = /^[“"„«(]?\p{Lu}/u

/** The most lines that a heading has. */
const longestHeading = 5
/** What a line is likelier to be one of a heading for its words' beginning with capitals. */
const titleCase = 1
/** The same for its standing between a stop and a capital; more where its measure did not wrap it. */
const alone = 1.2
const unwrappedAlone = 2.2
/** What it costs what stands under such a line to go on with it. */
const underHeading = 2
/** The copy of a page is set to a measure of so many of its lines. */
const copyShare = 0.15
/** So many lines in capitals are no heading: the copy is set in them. */
const longestCapitals = 6

/**
 * 西文行证: what case and marks say on a page of an alphabetic script, where no line is indented for sure: capitals
 * are a heading’s; a line without a stop, between a stop and a capital, is likelier one than not, and so are several
 * that end though the next word would have fitted in.
 */
export function withLatinSigns(signs: readonly LineSigns[], { measures }: Habits): readonly LineSigns[] {
  const common = commonMeasures(signs, measures)
  // how much a capital says: German begins every noun with one
  const tells = Math.min(1, -Math.log(shareOfCapitals(signs)) / 2)
  const isUnwrapped = (here: LineSigns): boolean => !common.some((measure) => mayFill(here, measure))
  const capitals = runsOfCapitals(signs)
  const fresh = signs.map((_, i) => isFresh(signs[i - 1]))
  const headings = new Float64Array(signs.length)
  for (let i = 0; i < signs.length; i++) {
    if (!fresh[i] && !capitals[i - 1]) continue
    for (let end = i; end < Math.min(signs.length, i + longestHeading); end++) {
      const here = signs[end]!
      // a question may be a headline
      const asks = /[?!]$/u.test(here.text)
      if (isClosed(here.text) && !asks) break
      const below = signs[end + 1]
      const unwrapped = isUnwrapped(here)
      if (!below || below.known !== undefined || opensSentence.test(below.text)) {
        for (let k = i; k < end; k++) headings[k] = Math.max(headings[k]!, unwrappedAlone * tells)
        headings[end] = (unwrapped ? unwrappedAlone : alone) * tells
      }
      if (!below || below.line.blanksBefore > 0 || !unwrapped || asks) break
    }
  }
  const teasers = teasersOver(signs)
  const signed = new Set(signs.filter((here, i) => fresh[i] && isNameAndPlace(here.text)))
  return signs.map((here, i) => {
    if (teasers.has(i)) return { ...here, known: 'teaser' }
    if (!here.known && isOffice(signs[i + 1]) && name.test(here.text)) return { ...here, known: 'byline' }
    if (signed.size > 1 && signed.has(here)) return { ...here, ...signOff }
    if (readJump(here.text)) return { ...here, head: here.head + 4 }
    // set in capitals, it is not the beginning of the paragraph under it
    if (capitals[i]! > longestCapitals) return { ...here, head: here.head + 1.6 }
    const dated = opensWithDateline(here.text)
    if (capitals[i]! > 0 && !(dated && capitals[i] === 1 && fewWords.test(here.text)))
      return { ...here, begins: here.begins + 2.5, goesOn: here.goesOn + 3.5 }
    if (dated) return { ...here, begins: here.begins - 3, goesOn: here.goesOn + 4, head: here.head + 5 }
    const head = here.head - headings[i]! - (isInTitleCase(here.text) ? titleCase : 0)
    return { ...here, head, goesOn: here.goesOn + (headings[i - 1] ? underHeading * tells : 0) }
  })
}

/** Whether a line may have been wrapped at a measure. */
const mayFill = ({ line, fallsShort }: LineSigns, measure: number): boolean =>
  line.ems <= measure + slack && line.ems + fallsShort >= measure - slack

/** Of a page's measures those that the copy is set to: to the others so few lines are that they may be headings. */
function commonMeasures(signs: readonly LineSigns[], measures: readonly number[]): readonly number[] {
  let left = signs
  return measures.filter((measure, i) => {
    const others = left.filter((here) => !mayFill(here, measure))
    const isCommon = i === 0 || left.length - others.length > copyShare * signs.length
    left = others
    return isCommon
  })
}

/** The share of words that begin with a capital, of those that open no line. */
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

/** 导读: the lines of teasers that end with their page further down, and the word over them. */
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

/** Of each line in capitals: how many of them stand together; 0 for another. */
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

/** Who signs a letter stands by himself, and closes it. */
const signOff = { begins: -1, goesOn: 6, head: 6, ends: 0 }

/** Staff Reporter, jdoe@millbrookherald.com: what tells no name. */
const isOffice = (sign: LineSigns | undefined): boolean =>
  sign?.known === 'byline' && readByline(sign.text)?.length === 0

// Jane Doe   ANA LUCIA RUIZ: over what she is
const name = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

/** Whether what stands above has ended. */
const isFresh = (above: LineSigns | undefined): boolean =>
  !above || above.known !== undefined || stop.test(above.text) || readJump(above.text) !== undefined

/** Whether a line ends with a mark, so that it is hardly one of a heading. */
const isClosed = (text: string): boolean => stop.test(text) || isBrokenWord(text) || /[,;:–—]$/u.test(text)

/** Whether a line ends within a word. */
const isBrokenWord = (text: string): boolean => isHyphen(text.slice(-1)) && /\p{L}.$/u.test(text)
