import { register } from 'tsx/esm/api'

// a thread of Node does not read TypeScript by itself
register()
export const { pressText, pressFile, makeEdition } = await import('./worker.ts')
