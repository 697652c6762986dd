import { resolve } from 'node:path'
import { switches } from '../../press/readPage.ts'
import { openWorkers } from '../editions/workers.ts'
import { weightNames } from './ablations.ts'
import type { Comparison, SetChange } from './comparison.ts'
import type { MarkedPage } from './markedPages.ts'

/** The module that workers load. */
export const ablationWorker = resolve(import.meta.dirname, 'ablationWorker.mjs')

/** 消融: what is lost without one part of the press. */
export interface Ablation {
  readonly kind: 'weight' | 'switch'
  readonly name: string
  readonly changes: readonly SetChange[]
}

/** Takes out each weight, each recogniser and each step in turn, on all cores; `step` is told of each. */
export async function ablateAll(
  pages: readonly MarkedPage[],
  wanted: (name: string) => boolean,
  step: (all: number) => void,
): Promise<{ readonly scores: ReturnType<Comparison['scores']>; readonly ablations: readonly Ablation[] }> {
  const pool = openWorkers({ file: ablationWorker, data: pages })
  const parts = [
    ...switches.map((name) => ({ kind: 'switch' as const, name })),
    ...weightNames().map((name) => ({ kind: 'weight' as const, name })),
  ].filter(({ name }) => wanted(name))
  try {
    const ablations = await Promise.all(
      parts.map(async ({ kind, name }): Promise<Ablation> => {
        const task = kind === 'switch' ? 'ablateSwitch' : 'ablateWeight'
        const changes: SetChange[] = await pool.run(name, { name: task })
        step(parts.length)
        return { kind, name, changes }
      }),
    )
    return { scores: await pool.run(undefined, { name: 'scoresNow' }), ablations }
  } finally {
    await pool.destroy()
  }
}
