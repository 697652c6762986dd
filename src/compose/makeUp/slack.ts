import type { PlanCell } from './plan.ts'

/** 空行: what empty lines cost a stack: least above 导读, then one between any two slots; the rest is a hole. */
export function slackCost({ wishes }: PlanCell, slack: number): number {
  if (slack === 0) return 0
  if (wishes.at(-1)?.slot === 'teasers') return 3 * slack + 20 * Math.max(0, slack - 2)
  return 8 * slack + 40 * Math.max(0, slack - (wishes.length - 1))
}

/** Lines above each slot of a stack, the empty ones given out from the foot upwards. */
export function gapsOf({ wishes }: PlanCell, slack: number): number[] {
  const gaps = wishes.map((_, i) => (i === 0 ? 0 : 1))
  const last = gaps.length - 1
  if (last < 1) return gaps
  if (wishes[last]!.slot === 'teasers') {
    gaps[last]! += slack
    return gaps
  }
  for (let left = slack, i = last; left > 0; left--, i = i > 1 ? i - 1 : last) gaps[i]!++
  return gaps
}
