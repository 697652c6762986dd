import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitWeights } from '../scores/fit.ts'
import { readMarkedPages } from '../scores/markedPages.ts'
import { writeWeights } from '../scores/weightFiles.ts'

const usage = 'Usage: npm run fit -- FOLDER… [--only NAME] [--rounds N] [--write]'

/**
 * `npm run fit -- FOLDER… [--only NAME] [--rounds N] [--write]`: fits the weights whose names hold NAME to the pages with
 * a truth in the folders, and tells each change; `--write` puts the new values into src/press/STAGE/weights.ts.
 */
const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '2' },
    write: { type: 'boolean' },
  },
  allowPositionals: true,
})
const missing = positionals.find((folder) => !existsSync(folder))
if (positionals.length === 0 || missing) {
  console.error(missing ? `${missing}: there is no such folder.` : usage)
  process.exitCode = 1
} else {
  const names = values.only.split(',')
  const fitted = await fitWeights(
    readMarkedPages(positionals),
    (name) => names.some((part) => name.includes(part)),
    Number(values.rounds),
    (line) => console.log(line),
  )
  console.log(`mean of all scores: ${fitted.before.toFixed(2)} → ${fitted.after.toFixed(2)}`)
  if (values.write) writeWeights(fitted.values)
}
