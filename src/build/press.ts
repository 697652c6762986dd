import { sayDiagnostic } from '../newspaper/diagnostic.ts'
import type { Edition } from '../newspaper/page.ts'
import { readEdition } from '../press/readEdition.ts'
import { readFiles } from './commandLine.ts'
import { linkFiles } from './linkFiles.ts'
import { type PressedSeed, refuseWordless } from './pressSeed.ts'

/** `npm run --silent press -- FILE…`: the edition as one JSON object on standard output, doubts on standard error. */
const seeds = readFiles(process.argv.slice(2), 'Usage: npm run --silent press -- FILE…')
const pressed = seeds.map(({ diagnostics, ...file }): PressedSeed => {
  const { seed, text } = file
  const { edition, ...read } = readEdition([file])
  const wordless = refuseWordless(seed, text)
  // One sentence says that there is nothing to read; what the press makes of nothing adds nothing to it.
  const doubts = wordless ? [wordless.diagnostic] : read.diagnostics
  // what a page merely lacks is for whoever reads its proof; how it was read, and what may be wrong, is said
  const said = [...diagnostics, ...doubts.filter(({ severity }) => severity !== 'note')]
  for (const doubt of said) console.error(sayDiagnostic(doubt))
  return { kind: 'pressed', seed, text, pages: edition.pages, diagnostics: said }
})
if (seeds.length > 0)
  process.stdout.write(`${JSON.stringify({ pages: linkFiles(pressed) } satisfies Edition)}\n`)
