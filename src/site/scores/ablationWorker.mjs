import { register } from 'tsx/esm/api'

// a thread of Node does not read TypeScript by itself
register()
export const { ablateWeight, ablateSwitch, meanScore, scoresNow } = await import('./ablationWorker.ts')
