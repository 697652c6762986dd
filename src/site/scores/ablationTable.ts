import { basename } from 'node:path'
import type { Ablation } from './ablate.ts'
import type { Comparison, SetChange } from './comparison.ts'
import { ownCases, ownPages } from './markedPages.ts'
import { scoreNames } from './score.ts'

/** The scores of each set, a row each under the names of the scores. */
export const scoreRows = (scores: ReturnType<Comparison['scores']>): string[] => [
  ['set'.padEnd(24), ...scoreNames.map((name) => name.padStart(10))].join(' '),
  ...[...scores].map(([set, own]) =>
    [basename(set).padEnd(24), ...scoreNames.map((name) => own[name].toFixed(1).padStart(10))].join(' '),
  ),
]

/** What scores lose most by first; then what changes most cases and proofs. */
export const dearestFirst = (ablations: readonly Ablation[]): Ablation[] =>
  [...ablations].sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name))

/** What each part is worth, a row each: the most that a score loses, cases and proofs that change, and the gains of each set. */
export const ablationRows = (ablations: readonly Ablation[]): string[] => [
  `${'lost at most'.padStart(12)}  cases proofs  part`,
  ...ablations.map(rowOf),
]

/** The most points that any score of any set loses; less than 0 where all gain. */
function worstLoss({ changes }: Ablation): number {
  const losses = changes.flatMap(({ gains }) => (gains ? scoreNames.map((name) => -gains[name]) : []))
  return losses.length === 0 ? 0 : Math.max(...losses)
}

const changedIn = ({ changes }: Ablation, set: string): number =>
  changes.find((change) => change.set === set)?.changed ?? 0

/** Dear is what scores lose most by; then what changes cases and proofs. */
const rank = (ablation: Ablation): number =>
  worstLoss(ablation) + (changedIn(ablation, ownCases) + changedIn(ablation, ownPages)) / 1e6

function rowOf(ablation: Ablation): string {
  const own = [ownCases, ownPages].map((set) => String(changedIn(ablation, set)).padStart(6))
  const lost = ablation.changes.filter(({ gains }) => gains).map(sayChange)
  return `${worstLoss(ablation).toFixed(2).padStart(12)} ${own.join(' ')}  ${ablation.kind} ${ablation.name}   ${lost.join('; ')}`.trimEnd()
}

/** feb −0.6 −0.4 +0.2 −0.4: what each score of a set gains, in their order. */
const sayChange = ({ set, gains }: SetChange): string =>
  `${basename(set)} ${scoreNames.map((name) => signed(gains?.[name] ?? 0)).join(' ')}`

const signed = (points: number): string => (Math.abs(points) < 0.05 ? '0' : points.toFixed(1))
