import type { Article } from '../../newspaper/article.ts'
import type { Breakpoint, Run, SetBlock, Width } from '../composition.ts'
import type { Flow } from '../copy/flows.ts'
import { longestStandfirst, standfirstEnd } from '../copy/standfirst.ts'
import { type Tie, tiesOf } from '../copy/ties.ts'
import { namesInRunIn, runInPieces } from '../runIn.ts'

/** All widths, narrowest first. */
export const widths: readonly Width[] = ['base', 'sm', 'md', 'lg', 'xl', '2xl', 'a3']

/**
 * The body as one sequence of blocks: every run of words is shown at the widths whose cut comes after it, and each
 * cut has its jump. What no width shows is left out.
 */
export function setCopy(
  story: Article,
  flows: ReadonlyMap<Breakpoint, Flow>,
  boxed: boolean,
): readonly SetBlock[] {
  const opening = runInPieces(story)
  const names = namesInRunIn(story)
  const firstParagraph = story.body.findIndex((b) => b.kind === 'paragraph')
  return story.body.flatMap(({ kind, text }, block): SetBlock[] => {
    const ends = new Map(
      widths.map((width) => [width, shownOf(story, flows, width, block, { first: firstParagraph, boxed })]),
    )
    const shown = widths.filter((width) => ends.get(width)! > 0)
    if (shown.length === 0) return []
    const runIn = block === firstParagraph ? opening : []
    const before = block === firstParagraph ? opening.map((piece) => piece.text).join('') : ''
    const ties =
      kind === 'paragraph'
        ? tiesOf(before + text, before.length, block === firstParagraph ? names : []).map(
            ([a, b]) => [a - before.length, b - before.length] as const,
          )
        : []
    const runs = runsOf(text, ends, ties, (offset) => jumpsAt(story, flows, block, offset))
    const on = onOf(shown.filter((w) => w !== 'base'))
    const begins = runIn.map((piece): Run => ({ kind: 'runIn', ...piece, ...on }))
    return [{ kind, ...onOf(shown), runs: [...begins, ...runs] }]
  })
}

/** Characters of a 提要 beside a plate, where a phone's lines hold half as much. */
const longestBoxed = 40

/** How many UTF-16 units of a block a width shows. */
function shownOf(
  story: Article,
  flows: ReadonlyMap<Breakpoint, Flow>,
  width: Width,
  block: number,
  { first, boxed }: { first: number; boxed: boolean },
): number {
  const { text } = story.body[block]!
  if (width === 'base') {
    if (block !== first) return 0
    return standfirstEnd(text, boxed ? longestBoxed : longestStandfirst)
  }
  const flow = flows.get(width)
  if (!flow) return 0
  if (!flow.cut || block < flow.cut.block) return text.length
  return block === flow.cut.block ? flow.cut.offset : 0
}

function runsOf(
  text: string,
  ends: ReadonlyMap<Width, number>,
  ties: readonly Tie[],
  jumpsAt: (offset: number) => Run[],
): Run[] {
  const longest = Math.max(...ends.values())
  const marks = new Set([...ends.values(), ...ties.flat()].filter((at) => at > 0 && at < longest))
  const bounds = [0, ...[...marks].sort((a, b) => a - b), longest]
  return bounds.slice(1).flatMap((end, i): Run[] => {
    const start = bounds[i]!
    const shown = widths.filter((width) => ends.get(width)! >= end)
    const tied = ties.some(([a, b]) => start >= a && end <= b)
    const run: Run = { kind: 'text', text: text.slice(start, end), ...onOf(shown), ...(tied && { tied }) }
    return [run, ...jumpsAt(end)]
  })
}

/** The jumps that stand after an offset: 下转全文 where a width cuts there, 下转第三版 where the whole story ends. */
function jumpsAt(story: Article, flows: ReadonlyMap<Breakpoint, Flow>, block: number, offset: number): Run[] {
  const jumps = new Map<number, Breakpoint[]>()
  const whole: Breakpoint[] = []
  const ends = block + 1 === story.body.length && offset === story.body[block]!.text.length
  for (const [width, { cut }] of flows) {
    if (cut?.block === block && cut.offset === offset) {
      jumps.set(cut.left, [...(jumps.get(cut.left) ?? []), width])
    } else if (!cut && ends) whole.push(width)
  }
  const runs: Run[] = [...jumps].map(([left, on]) => ({ kind: 'jump', left, on }))
  return story.jump && whole.length > 0 ? [...runs, { kind: 'page', page: story.jump.page, on: whole }] : runs
}

function onOf(shown: readonly Width[]): { on?: readonly Width[] } {
  return shown.length === widths.length ? {} : { on: shown }
}
