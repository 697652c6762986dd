import type { Galley } from './galley.ts'
import type { Habits } from './habits.ts'
import { Judge } from './judge.ts'
import type { LineSigns } from './lineSigns.ts'
import type { Sequence } from './sequence.ts'
import type { Assignment, Story } from './stories.ts'

/** What the press decided on one page, to tell why. */
export interface Decided {
  readonly habits: Habits
  readonly signs: readonly LineSigns[]
  readonly galleys: readonly Galley[]
  readonly sequence: Sequence
  readonly assignment: Assignment
}

/** The decisions of the press on one page, a line each: which lines were taken for what, and on what evidence. */
export function traceOf({ habits, signs, galleys, sequence, assignment }: Decided): string[] {
  const judge = new Judge(sequence, habits.blanksSpeak)
  const share = (x: number) => `${Math.round(x * 100)} %`
  return [
    `habits: headings ${assignment.habit}; empty lines before ${share(habits.blanks)} of the lines; measures ${habits.measures.slice(0, 6).join(', ')} em; cheapest total ${assignment.cost.toFixed(1)}`,
    ...galleys.map((g) => `${range(g.lines)} ${g.kind}: ${evidence(g, signs)}`),
    ...assignment.stories.map((story) => storyRow(story, sequence, judge)),
    ...assignment.orphans.map(
      (o) => `${range(o.flatMap((h) => h.galley.lines))} heading that no story on the page is kin to`,
    ),
  ]
}

const range = (lines: Galley['lines']): string => `${lines[0]!.number}–${lines.at(-1)!.number}`

function evidence(galley: Galley, signs: readonly LineSigns[]): string {
  const first = signs[galley.lines[0]!.index]!
  const last = signs[galley.lines.at(-1)!.index]!
  if (galley.kind === 'copy') {
    const indent = (galley.measure - first.line.ems).toFixed(1)
    const opening = first.begins < 0 ? ', opens like a story or a list' : ''
    return `${galley.lines.length} lines to ${galley.measure} em, the first ${indent} em short${opening}, the end costs ${last.ends.toFixed(1)}`
  }
  if (galley.kind !== 'head') return `its recogniser knows it (${galley.text.slice(0, 16)})`
  const spaced = first.line.letterspaced ? ', letter-spaced' : ''
  return `costs ${first.head.toFixed(1)} as a heading, ${first.ends.toFixed(1)} as the end of a paragraph${spaced}`
}

function storyRow(story: Story, sequence: Sequence, judge: Judge): string {
  const { from, to, head, relation, kinship } = story
  const lines = sequence.paras.slice(from, to).flatMap((p) => p.galley.lines)
  const parted =
    from === 0
      ? ''
      : `; parted from the paragraph before at ${judge.part(from).toFixed(1)}, where joining costs ${judge.join(from).toFixed(1)}`
  const heading =
    head.length === 0
      ? 'no heading'
      : `heading ${relation} it (lines ${head.map((h) => h.galley.lines[0]!.number).join(', ')}), of whose terms it holds ${Math.round(kinship * 100)} %`
  return `${range(lines)} story: ${heading}${parted}`
}
