import type { Sentence } from '../../newspaper/sentence.ts'

/**
 * For each unit of a text where it stands in the seed, −1 for a blank that was put there: the spans of its sentences hold
 * its characters in their order.
 */
export function seedOffsets(said: string, sentences: readonly Sentence[], seed: string): number[] {
  const offsets = new Array<number>(said.length).fill(-1)
  for (const { from, to, spans } of sentences) {
    let i = from
    for (const [start, end] of spans)
      for (let at = start; at < end && i < to; at++) {
        while (i < to && isBlank(said[i])) i++
        if (i < to && seed[at] === said[i]) offsets[i++] = at
      }
  }
  return offsets
}

const isBlank = (unit: string | undefined): boolean => unit === undefined || unit.trim() === ''
