import {
  fillCost,
  firstCost,
  type IndentCosts,
  learnIndents,
  overCost,
  soleCost,
  usualIndents,
} from './fit.ts'
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
  // the state that each state of each line follows
  const from = new Int16Array(width * signs.length)
  let before = new Float64Array(width)
  let now = new Float64Array(width)
  for (let i = 0; i < signs.length; i++) {
    now.fill(never)
    const here = signs[i]!
    const back = from.subarray(i * width, (i + 1) * width)
    const start = i === 0 ? { cost: 0, state: 0 } : cheapestEnd(before)
    const startHead = i === 0 ? 0 : before[HEAD]!
    const border = i === 0 ? 0 : borderCost(here, habits)
    const inside = i === 0 ? never : insideCost(here, habits)
    const open = i === 0 ? { cost: never, state: PARTS } : cheapestOpen(before)

    // headings and known lines follow anything that has ended; lines of one heading stand together
    const run = startHead - (here.line.blanksBefore > 0 ? 0 : headingRun)
    const inRun = i > 0 && run <= start.cost + border
    back[HEAD] = inRun ? HEAD : start.state
    now[HEAD] = (inRun ? run : start.cost + border) + here.head + (here.known ? 3 : 0)
    if (here.known) {
      back[KNOWN] = start.state
      now[KNOWN] = start.cost + 0.2
    }

    // a new measure comes with a new story: after a heading, or where a news lead says so
    const after = start.state < PARTS || here.begins < 0 ? 0.8 : 2.2
    const heading = before[HEAD]! <= before[KNOWN]! ? HEAD : KNOWN
    const fresh =
      i === 0 || start.cost + after <= before[heading]! + 0.8
        ? { cost: start.cost + (i === 0 ? 0 : after), state: start.state }
        : { cost: before[heading]! + 0.8, state: heading }

    for (let m = 0; m < measures.length; m++) {
      const at = PARTS + 4 * m
      const measure = measures[m]!
      const same = i === 0 ? never : Math.min(before[at + LAST]!, before[at + SOLE]!)
      const sameState = before[at + LAST]! <= before[at + SOLE]! ? at + LAST : at + SOLE
      const isSame = same <= fresh.cost
      const begins = (isSame ? same : fresh.cost) + border + here.begins + (here.known ? 3 : 0)
      now[at + FIRST] = begins + firstCost(here, measure, indents)
      now[at + SOLE] = begins + soleCost(here, measure, indents) + here.ends
      back[at + FIRST] = isSame ? sameState : fresh.state
      back[at + SOLE] = isSame ? sameState : fresh.state

      const keep = Math.min(before[at + FIRST]!, before[at + MIDDLE]!)
      const keepState = before[at + FIRST]! <= before[at + MIDDLE]! ? at + FIRST : at + MIDDLE
      const broken = measures[Math.floor((open.state - PARTS) / 4)] ?? measure
      const change =
        open.cost + (here.line.blanksBefore > 0 ? 2 : 3) + Math.min(4, 0.45 * Math.abs(broken - measure))
      const isKept = i > 0 && keep <= change
      const goesOn = (isKept ? keep : change) + inside + here.goesOn + (here.known ? 3 : 0)
      now[at + MIDDLE] = goesOn + fillCost(here, measure) + (here.ends <= 0 ? 0.5 : 0)
      now[at + LAST] = goesOn + Math.max(0, overCost(here, measure)) + here.ends
      back[at + MIDDLE] = isKept ? keepState : open.state
      back[at + LAST] = isKept ? keepState : open.state
    }
    const done = now
    now = before
    before = done
  }
  const path = new Int16Array(signs.length)
  let state = cheapestEnd(before).state
  for (let i = signs.length - 1; i >= 0; i--) {
    path[i] = state
    state = from[i * width + state]!
  }
  return path
}

function cheapestEnd(costs: Float64Array): { cost: number; state: number } {
  let state = costs[KNOWN]! < costs[HEAD]! ? KNOWN : HEAD
  for (let at = PARTS; at < costs.length; at += 4) {
    if (costs[at + LAST]! < costs[state]!) state = at + LAST
    if (costs[at + SOLE]! < costs[state]!) state = at + SOLE
  }
  return { cost: costs[state]!, state }
}

function cheapestOpen(costs: Float64Array): { cost: number; state: number } {
  let state = PARTS
  for (let at = PARTS; at < costs.length; at += 4) {
    if (costs[at + FIRST]! < costs[state]!) state = at + FIRST
    if (costs[at + MIDDLE]! < costs[state]!) state = at + MIDDLE
  }
  return { cost: Math.min(never, costs[state]!), state }
}

/** Cost of a border before a line: where the page sets empty lines, a border without one is rare. */
const borderCost = ({ line }: LineSigns, habits: Habits): number =>
  line.blanksBefore === 0 && habits.blanksSpeak ? Math.min(3, -Math.log(1 - habits.borders * 0.95)) : 0

/** Cost of going on with a paragraph over what stands before a line: empty lines come between its lines, but seldom, unless an opening quotation mark caused them. */
const insideCost = ({ line }: LineSigns, habits: Habits): number =>
  line.blanksBefore === 0 ? 0 : habits.blanksSpeak ? (/^[“‘「『]/.test(line.raw) ? 0.7 : 1.8) : 3
