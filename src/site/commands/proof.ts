import { readEdition } from '../../press/readEdition.ts'
import { readCommandLine, readFiles } from './commandLine.ts'
import { galleyProof } from './galleyProof.ts'

/** `npm run proof -- FILE… [--trace]`: the edition as an editor reads it; `--trace` adds why each line went where. */
const { files, switches } = readCommandLine('Usage: npm run proof -- FILE… [--trace]', ['trace'])
for (const { diagnostics, ...file } of readFiles(files)) {
  const { seed, text } = file
  const { edition, trace, ...pressed } = readEdition([file])
  const doubts = [...diagnostics, ...pressed.diagnostics]
  console.log(galleyProof({ seed, text, pages: edition.pages, diagnostics: doubts }))
  if (switches.has('trace')) console.log(['判断', ...trace(), ''].join('\n'))
}
