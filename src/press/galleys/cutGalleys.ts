import type { Habits } from '../habits/habits.ts'
import type { LineSigns } from '../signs/lineSigns.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'
import { mendLines } from '../text/mend.ts'
import { Fits, type IndentCosts, learnIndents, usualIndents } from './fit.ts'
import type { GalleyWeights } from './weights.ts'

/**
 * Cuts a page's lines into paragraphs, heading lines and lines known to recognisers, by the least total cost
 * over the whole page (Viterbi 1967; costs are negative log-likelihoods). The first line of a paragraph is two
 * em shorter than the measure, its middle lines fill the measure, its last line ends with a stop. The states
 * say which of these a line is, and for which measure. Time and memory grow with lines × measures, so they are
 * linear in the length of a page.
 */
export function cutGalleys(
  seed: string,
  signs: readonly LineSigns[],
  habits: Habits,
  weights: GalleyWeights,
): Galley[] {
  if (signs.length === 0) return []
  // first with the usual indents, then with those that the page turned out to have
  const usual = usualIndents(habits, weights)
  const { measures } = habits
  const once = cut(signs, measures, cheapestPath(signs, habits, usual, weights))
  // in an alphabetic script a line may fall short because of a word, not an indent
  const learnt = habits.latin ? usual : learnIndents(once, usual, weights)
  // a page with the usual indents needs no measure that the first pass did not use
  const needed = new Set(once.map(({ measure }) => measure))
  const isUsual = learnt.every((cost, i) => cost >= usual[i]!)
  const still = isUsual ? { ...habits, measures: measures.filter((m) => needed.has(m)) } : habits
  const again = cut(signs, still.measures, cheapestPath(signs, still, learnt, weights))
  return again.map((unread) => galley(seed, unread))
}

/** A galley without its text. */
type Unread = Pick<Galley, 'kind' | 'lines' | 'measure'>

/** The galleys given by a path through the states. */
function cut(signs: readonly LineSigns[], measures: readonly number[], path: Int16Array): Unread[] {
  const galleys: Unread[] = []
  let open: Line[] = []
  for (let i = 0; i < signs.length; i++) {
    const { line, known } = signs[i]!
    const state = path[i]!
    if (state === HEAD) galleys.push({ kind: 'head', lines: [line], measure: 0 })
    else if (state === KNOWN) galleys.push({ kind: known!, lines: [line], measure: 0 })
    else {
      open.push(line)
      const part = (state - PARTS) % 4
      if (part === LAST || part === SOLE) {
        const measure = measures[Math.floor((state - PARTS) / 4)]!
        galleys.push({ kind: 'copy', lines: open, measure })
        open = []
      }
    }
  }
  return galleys
}

function galley(seed: string, { kind, lines, measure }: Unread): Galley {
  return { kind, lines, text: mendLines(seed, lines).text, measure, blanksBefore: lines[0]!.blanksBefore }
}

// States: a heading line, a known line, or one of four parts of a paragraph for each measure.
const HEAD = 0
const KNOWN = 1
const PARTS = 2
const FIRST = 0
const MIDDLE = 1
const LAST = 2
const SOLE = 3

const never = 1e6

function cheapestPath(
  signs: readonly LineSigns[],
  habits: Habits,
  indents: IndentCosts,
  weights: GalleyWeights,
): Int16Array {
  const { measures } = habits
  const width = PARTS + 4 * measures.length
  const { headingRun, newMeasure, newMeasureAnnounced, column, columnAtBlank } = weights
  const fits = new Fits(measures, indents, habits, weights)
  const { first, middle, last, sole } = fits
  // by line: the state before it, if it is a heading line, a known line, and for each measure if it begins
  // or continues a paragraph
  const backs = PARTS + 2 * measures.length
  const changes = changeCosts(measures, weights)
  const borderCost = bareBorder(habits, weights)
  const from = new Int16Array(backs * signs.length)
  let before = new Float64Array(width).fill(never)
  let now = new Float64Array(width).fill(never)
  // the cheapest states of the line before: with nothing open, and with an open paragraph
  let ended = HEAD
  let open = PARTS
  for (let i = 0; i < signs.length; i++) {
    const here = signs[i]!
    const back = i * backs
    const isFirst = i === 0
    // a line known to a recogniser is hardly anything else
    const other = here.known ? weights.notKnown : 0
    const start = isFirst ? 0 : before[ended]!
    const startHead = isFirst ? 0 : before[HEAD]!
    const border = isFirst || here.line.blanksBefore > 0 ? 0 : borderCost
    const inside = isFirst ? never : insideCost(here, habits, weights)
    const opened = isFirst ? never : Math.min(never, before[open] ?? never)

    // headings and known lines follow whatever has ended; the lines of a heading stand together
    const run = startHead + (here.line.blanksBefore > 0 ? 0 : headingRun)
    const inRun = !isFirst && run <= start + border
    from[back + HEAD] = inRun ? HEAD : ended
    now[HEAD] = (inRun ? run : start + border) + here.head + other
    from[back + KNOWN] = ended
    now[KNOWN] = here.known ? start : never

    // a new measure comes with a new story: after a heading, or with a news lead
    const after = ended < PARTS || here.begins < 0 ? newMeasureAnnounced : newMeasure
    const heading = before[HEAD]! <= before[KNOWN]! ? HEAD : KNOWN
    const isFresh = isFirst || start + after <= before[heading]! + newMeasureAnnounced
    const fresh = isFresh ? start + (isFirst ? 0 : after) : before[heading]! + newMeasureAnnounced
    const freshState = isFresh ? ended : heading
    const broken = ((open - PARTS) >> 2) * measures.length
    const overGap = opened + (here.line.blanksBefore > 0 ? columnAtBlank : column)
    const { begins, goesOn, ends } = here
    const filled = ends <= 0 ? weights.stopInside : 0

    fits.read(here, signs[i + 1])
    let nowEnded = now[KNOWN]! < now[HEAD]! ? KNOWN : HEAD
    let leastEnded = now[nowEnded]!
    let nowOpen = PARTS
    let leastOpen = Number.POSITIVE_INFINITY
    for (let m = 0, at = PARTS; m < measures.length; m++, at += 4) {
      const begun = before[at + FIRST]!
      const going = before[at + MIDDLE]!
      const closed = before[at + LAST]!
      const alone = before[at + SOLE]!
      const same = closed <= alone ? closed : alone
      const isSame = same <= fresh
      const beginning = (isSame ? same : fresh) + border + begins + other
      from[back + PARTS + 2 * m] = isSame ? (closed <= alone ? at + LAST : at + SOLE) : freshState

      const keep = begun <= going ? begun : going
      const change = overGap + changes[broken + m]!
      const isKept = !isFirst && keep <= change
      const going2 = (isKept ? keep : change) + inside + goesOn + other
      from[back + PARTS + 2 * m + 1] = isKept ? (begun <= going ? at + FIRST : at + MIDDLE) : open

      const asFirst = beginning + first[m]!
      const asMiddle = going2 + middle[m]! + filled
      const asLast = going2 + last[m]! + ends
      const asSole = beginning + sole[m]! + ends
      now[at + FIRST] = asFirst
      now[at + MIDDLE] = asMiddle
      now[at + LAST] = asLast
      now[at + SOLE] = asSole
      if (asFirst < leastOpen) {
        leastOpen = asFirst
        nowOpen = at + FIRST
      }
      if (asMiddle < leastOpen) {
        leastOpen = asMiddle
        nowOpen = at + MIDDLE
      }
      if (asLast < leastEnded) {
        leastEnded = asLast
        nowEnded = at + LAST
      }
      if (asSole < leastEnded) {
        leastEnded = asSole
        nowEnded = at + SOLE
      }
    }
    ended = nowEnded
    open = nowOpen
    const done = now
    now = before
    before = done
  }
  const path = new Int16Array(signs.length)
  let state = ended
  for (let i = signs.length - 1; i >= 0; i--) {
    path[i] = state
    state = from[i * backs + backOf(state)]!
  }
  return path
}

/**
 * Index of a state's predecessor in the row of its line: first and sole lines begin a paragraph, the others
 * continue one.
 */
function backOf(state: number): number {
  if (state < PARTS) return state
  const part = (state - PARTS) & 3
  return PARTS + ((state - PARTS) >> 2) * 2 + (part === FIRST || part === SOLE ? 0 : 1)
}

/** Cost of a paragraph continuing in another measure in the next column, for each pair of measures. */
function changeCosts(measures: readonly number[], { columnEm, columnMost }: GalleyWeights): Float64Array {
  const costs = new Float64Array(measures.length ** 2)
  for (let i = 0; i < costs.length; i++) {
    const [above, below] = [measures[Math.floor(i / measures.length)]!, measures[i % measures.length]!]
    costs[i] = Math.min(columnMost, columnEm * Math.abs(above - below))
  }
  return costs
}

/** Cost of a border without an empty line, on pages that set empty lines there. */
const bareBorder = ({ blanksSpeak, borders }: Habits, weights: GalleyWeights): number =>
  blanksSpeak ? Math.min(weights.bareBorder, -Math.log(1 - borders * 0.95)) : 0

/**
 * Cost of a paragraph continuing across an empty line. An opening quotation mark may have caused the empty
 * line.
 */
function insideCost({ line }: LineSigns, habits: Habits, weights: GalleyWeights): number {
  if (line.blanksBefore === 0) return 0
  if (!habits.blanksSpeak) return weights.blankInsideSeldom
  return /^[“‘「『]/.test(line.raw) ? weights.blankInsideAtQuote : weights.blankInside
}
