import { openWorkers } from '../editions/workers.ts'
import { ablationWorker } from './ablate.ts'
import { weightNames, weightOf } from './ablations.ts'
import type { MarkedPage } from './markedPages.ts'

/** What each weight is tried at, times what it is. */
const factors = [0, 0.7, 1.4]
/** A change that gains less, in points of the mean of all scores, is left: few weights change, and by reasons that show. */
const leastGain = 0.05

/** 校权: the weights that changed, and the mean of all scores before and after. */
export interface Fitted {
  readonly values: ReadonlyMap<string, number>
  readonly before: number
  readonly after: number
}

/**
 * Fits weights to pages with a truth by pattern search (Hooke and Jeeves 1961): each weight by itself is tried at some
 * multiples of what it is, then the changes that gained are made together, the greatest gain first, as long as each still
 * gains. `rounds` times; the same pages give the same weights. `say` is told of each change that is made.
 */
export async function fitWeights(
  pages: readonly MarkedPage[],
  wanted: (name: string) => boolean,
  rounds: number,
  say: (line: string) => void,
): Promise<Fitted> {
  const pool = openWorkers({ file: ablationWorker, data: pages.filter(({ truth }) => truth) })
  const scoreOf = (values: ReadonlyMap<string, number>): Promise<number> =>
    pool.run(values, { name: 'meanScore' })
  try {
    const values = new Map<string, number>()
    const before = await scoreOf(values)
    let best = before
    for (let round = 0; round < rounds; round++) {
      const tried = await Promise.all(
        weightNames()
          .filter(wanted)
          .flatMap((name) => factors.map((factor) => ({ name, factor })))
          .map(async ({ name, factor }) => {
            const value = rounded((values.get(name) ?? weightOf(name)) * factor)
            return { name, value, score: await scoreOf(new Map([...values, [name, value]])) }
          }),
      )
      const gaining = tried.filter(({ score }) => score >= best + leastGain)
      if (gaining.length === 0) break
      for (const { name, value } of gaining.sort(
        (a, b) => b.score - a.score || a.name.localeCompare(b.name),
      )) {
        const score = await scoreOf(new Map([...values, [name, value]]))
        if (score < best + leastGain) continue
        say(
          `${name} ${values.get(name) ?? weightOf(name)} → ${value}: ${best.toFixed(2)} → ${score.toFixed(2)}`,
        )
        values.set(name, value)
        best = score
      }
    }
    return { values, before, after: best }
  } finally {
    await pool.destroy()
  }
}

const rounded = (value: number): number => Number(value.toPrecision(2))
