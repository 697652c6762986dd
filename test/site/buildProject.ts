import { createBuilder } from 'vite'
import { banxin } from '../../src/site/vite/plugin.ts'
import { linePress } from './printing.ts'

/** Builds the project in the folder that it is told, as `vite build` does, in a process that a test can kill. */
const [, , root = ''] = process.argv
const builder = await createBuilder({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [banxin({ press: linePress })],
})
console.log('building')
await builder.buildApp()
console.log('done')
