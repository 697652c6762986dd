import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ablateAll } from '../scores/ablate.ts'
import { ablationRows, dearestFirst, scoreRows } from '../scores/ablationTable.ts'
import { ownCases, ownPages, readCasePages, readMarkedPages } from '../scores/markedPages.ts'
import { showProgress } from './progress.ts'

const usage = 'Usage: npm run ablate -- FOLDER… [--only NAME] [--json FILE]'

/**
 * `npm run ablate -- FOLDER… [--only NAME] [--json FILE]`: what each score of the pages in the folders loses without each
 * weight, recogniser and step of the press, and how many cases and proofs change; the dearest first. `--only` keeps to the
 * parts whose name holds NAME; `--json` writes everything down, set by set.
 */
const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' }, json: { type: 'string' } },
  allowPositionals: true,
})
const missing = positionals.find((folder) => !existsSync(folder))
if (positionals.length === 0 || missing) {
  console.error(missing ? `${missing}: there is no such folder.` : usage)
  process.exitCode = 1
} else {
  const pages = [...readMarkedPages([...positionals, ownPages]), ...readCasePages(ownCases)]
  let progress: ReturnType<typeof showProgress> | undefined
  const { scores, ablations } = await ablateAll(
    pages,
    (name) => name.includes(values.only),
    (all) => {
      progress ??= showProgress('Ablating', all)
      progress.step()
    },
  )
  progress?.end()
  const sorted = dearestFirst(ablations)
  for (const row of [...scoreRows(scores), '', ...ablationRows(sorted)]) console.log(row)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(sorted, undefined, 1)}\n`)
}
