import { Fits, type IndentCosts, learnIndents, usualIndents } from './fit.ts'
import type { Galley } from './galley.ts'
import type { Habits } from './habits.ts'
import type { Line } from './line.ts'
import type { LineSigns } from './lineSigns.ts'
import { mendLines } from './mend.ts'

/**
 * Cuts a page's lines into paragraphs, lines of headings and lines that a recogniser knew, by the cheapest
 * total over the whole page (Viterbi 1967; the costs play the part of negative log-likelihoods).
 *
 * A paragraph's first line is two ems shorter than the measure, its middle lines fill the measure, its last
 * ends with a stop: which of these a line is, and of which measure, are the states. Time and memory grow
 * with lines × measures, so a page of any length is cut in linear time.
 */
export function cutGalleys(seed: string, signs: readonly LineSigns[], habits: Habits): Galley[] {
  if (signs.length === 0) return []
  // twice: by the usual indents first, then by those that the page turned out to have
  const usual = usualIndents(habits)
  const once = cut(signs, habits, cheapestPath(signs, habits, usual))
  const again = cut(signs, habits, cheapestPath(signs, habits, learnIndents(once, usual)))
  return again.map((unread) => galley(seed, unread))
}

/** A galley whose text was not read yet. */
type Unread = Pick<Galley, 'kind' | 'lines' | 'measure'>

/** The galleys that a path through the states says. */
function cut(signs: readonly LineSigns[], habits: Habits, path: Int16Array): Unread[] {
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
        const measure = habits.measures[Math.floor((state - PARTS) / 4)]!
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

// States: a line of a heading, a line that is known, or one of four parts of a paragraph for each measure.
const HEAD = 0
const KNOWN = 1
const PARTS = 2
const FIRST = 0
const MIDDLE = 1
const LAST = 2
const SOLE = 3

const never = 1e6
/** What a heading's second line is cheaper than its first. */
const headingRun = 0.9

function cheapestPath(signs: readonly LineSigns[], habits: Habits, indents: IndentCosts): Int16Array {
  const { measures } = habits
  const width = PARTS + 4 * measures.length
  const fits = new Fits(measures, indents)
  const { first, middle, last, sole } = fits
  // the state that each state of each line follows
  const from = new Int16Array(width * signs.length)
  let before = new Float64Array(width).fill(never)
  let now = new Float64Array(width)
  for (let i = 0; i < signs.length; i++) {
    now.fill(never)
    const here = signs[i]!
    const back = i * width
    // what a recogniser knew is hardly anything else
    const other = here.known ? 3 : 0
    const state = i === 0 ? 0 : cheapestEnd(before)
    const start = i === 0 ? 0 : before[state]!
    const startHead = i === 0 ? 0 : before[HEAD]!
    const border = i === 0 ? 0 : borderCost(here, habits)
    const inside = i === 0 ? never : insideCost(here, habits)
    const openState = i === 0 ? PARTS : cheapestOpen(before)
    const open = i === 0 ? never : Math.min(never, before[openState] ?? never)

    // headings and known lines follow anything that has ended; lines of one heading stand together
    const run = startHead - (here.line.blanksBefore > 0 ? 0 : headingRun)
    const inRun = i > 0 && run <= start + border
    from[back + HEAD] = inRun ? HEAD : state
    now[HEAD] = (inRun ? run : start + border) + here.head + other
    if (here.known) {
      from[back + KNOWN] = state
      now[KNOWN] = start + 0.2
    }

    // a new measure comes with a new story: after a heading, or where a news lead says so
    const after = state < PARTS || here.begins < 0 ? 0.8 : 2.2
    const heading = before[HEAD]! <= before[KNOWN]! ? HEAD : KNOWN
    const isFresh = i === 0 || start + after <= before[heading]! + 0.8
    const fresh = isFresh ? start + (i === 0 ? 0 : after) : before[heading]! + 0.8
    const freshState = isFresh ? state : heading
    const broken = measures[(openState - PARTS) >> 2]!
    const overGap = here.line.blanksBefore > 0 ? 2 : 3
    const filled = here.ends <= 0 ? 0.5 : 0

    fits.read(here)
    for (let m = 0, at = PARTS; m < measures.length; m++, at += 4) {
      const ended = before[at + LAST]!
      const alone = before[at + SOLE]!
      const same = Math.min(ended, alone)
      const isSame = same <= fresh
      const begins = (isSame ? same : fresh) + border + here.begins + other
      const beginsBehind = isSame ? (ended <= alone ? at + LAST : at + SOLE) : freshState
      now[at + FIRST] = begins + first[m]!
      now[at + SOLE] = begins + sole[m]! + here.ends
      from[back + at + FIRST] = beginsBehind
      from[back + at + SOLE] = beginsBehind

      const begun = before[at + FIRST]!
      const going = before[at + MIDDLE]!
      const keep = Math.min(begun, going)
      const change = open + overGap + Math.min(4, 0.45 * Math.abs(broken - measures[m]!))
      const isKept = i > 0 && keep <= change
      const goesOn = (isKept ? keep : change) + inside + here.goesOn + other
      const goesOnBehind = isKept ? (begun <= going ? at + FIRST : at + MIDDLE) : openState
      now[at + MIDDLE] = goesOn + middle[m]! + filled
      now[at + LAST] = goesOn + last[m]! + here.ends
      from[back + at + MIDDLE] = goesOnBehind
      from[back + at + LAST] = goesOnBehind
    }
    const done = now
    now = before
    before = done
  }
  const path = new Int16Array(signs.length)
  let state = cheapestEnd(before)
  for (let i = signs.length - 1; i >= 0; i--) {
    path[i] = state
    state = from[i * width + state]!
  }
  return path
}

/** The cheapest state in which nothing is open. */
function cheapestEnd(costs: Float64Array): number {
  let state = costs[KNOWN]! < costs[HEAD]! ? KNOWN : HEAD
  for (let at = PARTS; at < costs.length; at += 4) {
    if (costs[at + LAST]! < costs[state]!) state = at + LAST
    if (costs[at + SOLE]! < costs[state]!) state = at + SOLE
  }
  return state
}

/** The cheapest state in which a paragraph is. */
function cheapestOpen(costs: Float64Array): number {
  let state = PARTS
  for (let at = PARTS; at < costs.length; at += 4) {
    if (costs[at + FIRST]! < costs[state]!) state = at + FIRST
    if (costs[at + MIDDLE]! < costs[state]!) state = at + MIDDLE
  }
  return state
}

/** Cost of a border before a line: where the page sets empty lines, a border without one is rare. */
const borderCost = ({ line }: LineSigns, habits: Habits): number =>
  line.blanksBefore === 0 && habits.blanksSpeak ? Math.min(3, -Math.log(1 - habits.borders * 0.95)) : 0

/** Cost of going on with a paragraph over what stands before a line: empty lines come between its lines, but seldom, unless an opening quotation mark caused them. */
const insideCost = ({ line }: LineSigns, habits: Habits): number =>
  line.blanksBefore === 0 ? 0 : habits.blanksSpeak ? (/^[“‘「『]/.test(line.raw) ? 0.7 : 1.8) : 3
