import { register } from 'tsx/esm/api'

// a thread of Node does not read TypeScript by itself
register()
export const { makeScreen } = await import('./screenWorker.ts')
