import { parseArgs } from 'node:util'
import { readEdition } from '../../press/readEdition.ts'
import { readFiles } from './commandLine.ts'
import { galleyProof } from './galleyProof.ts'

/** `npm run proof -- FILE… [--trace]`: the edition as an editor reads it; `--trace` adds why each line went where. */
const { values, positionals } = parseArgs({ options: { trace: { type: 'boolean' } }, allowPositionals: true })
for (const { diagnostics, ...file } of readFiles(positionals, 'Usage: npm run proof -- FILE… [--trace]')) {
  const { seed, text } = file
  const { edition, trace, ...pressed } = readEdition([file])
  const doubts = [...diagnostics, ...pressed.diagnostics]
  console.log(galleyProof({ seed, text, pages: edition.pages, diagnostics: doubts }))
  if (values.trace) console.log(['判断', ...trace(), ''].join('\n'))
}
