import type { Galley } from './galley.ts'
import type { Sequence } from './sequence.ts'
import type { Assignment } from './stories.ts'

/** The decisions of the press on one page, a line each: which lines were taken for what, and on what evidence. */
export function traceOf(galleys: readonly Galley[], assignment: Assignment, sequence: Sequence): string[] {
  const range = (lines: Galley['lines']) => `${lines[0]!.number}–${lines.at(-1)!.number}`
  return [
    `page habit: headings ${assignment.habit}, total cost ${assignment.cost.toFixed(1)}`,
    ...galleys.map(
      (g) =>
        `${range(g.lines)} ${g.kind}${g.measure ? `, measure ${g.measure} em` : ''}: ${g.text.slice(0, 24)}`,
    ),
    ...assignment.stories.map((s) => {
      const first = sequence.paras[s.from]!.galley.lines[0]!.number
      const last = sequence.paras[s.to - 1]!.galley.lines.at(-1)!.number
      const head = s.head.map((h) => h.galley.lines[0]!.number).join(', ')
      return s.head.length === 0
        ? `${first}–${last} story without a heading`
        : `${first}–${last} story; heading ${s.relation} (lines ${head}), shares ${Math.round(s.kinship * 100)} % of its terms`
    }),
    ...assignment.orphans.map(
      (o) => `${range(o.flatMap((h) => h.galley.lines))} heading whose story is not on the page`,
    ),
  ]
}
