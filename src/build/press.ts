import { sayDiagnostic } from '../newspaper/diagnostic.ts'
import type { Edition } from '../newspaper/page.ts'
import { readEdition } from '../press/readEdition.ts'
import { readFiles } from './commandLine.ts'
import { refuseWordless } from './pressSeed.ts'

/** `npm run --silent press -- FILE…`: the edition as one JSON object on standard output, doubts on standard error. */
const seeds = readFiles(process.argv.slice(2), 'Usage: npm run --silent press -- FILE…')
const edition: Edition = {
  pages: seeds.flatMap(({ seed, text, diagnostics }) => {
    const pressed = readEdition([{ seed, text }])
    const wordless = refuseWordless(seed, text)
    // One sentence says that there is nothing to read; what the press makes of nothing adds nothing to it.
    const doubts = wordless ? [wordless.diagnostic] : pressed.diagnostics
    // what a page merely lacks is for whoever reads its proof; how it was read, and what may be wrong, is said
    const said = [...diagnostics, ...doubts.filter(({ severity }) => severity !== 'note')]
    for (const doubt of said) console.error(sayDiagnostic(doubt))
    return pressed.edition.pages
  }),
}
if (seeds.length > 0) process.stdout.write(`${JSON.stringify(edition)}\n`)
