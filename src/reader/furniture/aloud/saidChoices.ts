import type { Rate, ReadingState } from '../../../aloud/reading.ts'

/** 1.0, 0.75 */
export const saidRate = (rate: Rate): string => (Number.isInteger(rate) ? `${rate}.0` : String(rate))

/** 28分, with what is told beside the sentence; 不定 where no time is set. */
export function saidTimer({ timer, minutesLeft }: ReadingState): {
  name: string
  left?: string
  minutes?: number
} {
  if (timer === 'none') return { name: '不定' }
  if (timer === 'story') return { name: '本篇', left: '读完本篇停' }
  const minutes = minutesLeft ?? timer
  return { name: `${minutes}分`, left: `${minutes}分后停`, minutes }
}
