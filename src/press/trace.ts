import type { Confidence } from '../newspaper/article.ts'
import type { Habits } from './habits/habits.ts'
import type { LineSigns } from './signs/lineSigns.ts'
import type { Assignment, Story } from './stories/assignment.ts'
import type { PageCosts } from './stories/costs/pageCosts.ts'
import type { Galley } from './text/galley.ts'

/** What the press decided on one page, to tell why. */
export interface Decided {
  readonly habits: Habits
  readonly signs: readonly LineSigns[]
  readonly galleys: readonly Galley[]
  readonly costs: PageCosts
  readonly assignment: Assignment
  /** How sure it is of each story. */
  readonly confidences: readonly Confidence[]
}

/** The decisions of the press on one page, a line each: which lines were taken for what, and on what evidence. */
export function traceOf({ habits, signs, galleys, costs, assignment, confidences }: Decided): string[] {
  const share = (x: number) => `${Math.round(x * 100)} %`
  return [
    `habits: headings ${assignment.habit}; empty lines before ${share(habits.blanks)} of the lines; measures ${habits.measures.slice(0, 6).join(', ')} em; cheapest total ${assignment.cost.toFixed(1)}`,
    ...galleys.map((g) => `${range(g.lines)} ${g.kind}: ${evidence(g, signs)}`),
    ...assignment.stories.flatMap((story, i) => [
      storyRow(story, costs),
      ...sureRows(story, costs, confidences[i]!),
    ]),
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

function storyRow(story: Story, { sequence, paragraphs }: PageCosts): string {
  const { from, to, head, relation, kinship } = story
  const lines = sequence.paras.slice(from, to).flatMap((p) => p.galley.lines)
  const parted =
    from === 0
      ? ''
      : `; parted from the paragraph before at ${paragraphs.part(from).toFixed(1)}, where joining costs ${paragraphs.join(from).toFixed(1)}`
  const heading =
    head.length === 0
      ? 'no heading'
      : `heading ${relation} it (lines ${head.map((h) => h.galley.lines[0]!.number).join(', ')}), of whose terms it holds ${Math.round(kinship * 100)} %`
  return `${range(lines)} story: ${heading}${parted}`
}

/** How sure the press is of a story: of its heading, and of each paragraph that it goes on with. */
function sureRows(
  { from }: Story,
  { sequence, paragraphs }: PageCosts,
  { heading, joints }: Confidence,
): string[] {
  const lineOf = (k: number) => sequence.paras[from + 1 + k]!.galley.lines[0]!.number
  const rows = joints.map(
    ({ confidence }, k) =>
      `${lineOf(k)} goes on with the story: ${confidence.toFixed(2)} (joining costs ${paragraphs.join(from + 1 + k).toFixed(1)}, parting ${paragraphs.part(from + 1 + k).toFixed(1)})`,
  )
  return heading === undefined ? rows : [`its heading is its own: ${heading.toFixed(2)}`, ...rows]
}
