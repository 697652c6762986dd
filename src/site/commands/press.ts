import { sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { readSeeds } from '../../press/readEdition.ts'
import { pressTexts } from '../editions/editionWorkers.ts'
import { type Press, type PressedSeed, refuseWordless } from '../editions/pressSeed.ts'
import { minTasksForWorkers } from '../editions/workers.ts'
import { readCommandLine, readFiles, type SeedFile } from './commandLine.ts'
import { linkFiles } from './linkFiles.ts'
import { showProgress } from './progress.ts'

/** `npm run --silent press -- FILE…`: the edition as one JSON object on standard output, doubts on standard error. */
const { files } = readCommandLine('Usage: npm run --silent press -- FILE…')
const seeds = readFiles(files)
const pressings = await pressAll(seeds)
const pressed = seeds.map((file, i): PressedSeed => {
  const { seed, text, diagnostics } = file
  const { edition, ...read } = pressings[i] ?? readSeeds([file])
  const wordless = refuseWordless(seed, text)
  // One sentence says that there is nothing to read; what the press makes of nothing adds nothing to it.
  const doubts = wordless ? [wordless.diagnostic] : read.diagnostics
  // what a page merely lacks is for whoever reads its proof; how it was read, and what may be wrong, is said
  const said = [...diagnostics, ...doubts.filter(({ severity }) => severity !== 'note')]
  for (const doubt of said) console.error(sayDiagnostic(doubt))
  return { kind: 'pressed', seed, text, pages: edition.pages, diagnostics: said }
})
if (seeds.length > 0) {
  // page by page: the text of a whole archive is longer than a string may be
  process.stdout.write('{"pages":[')
  linkFiles(pressed).forEach((page, i) => {
    process.stdout.write(`${i === 0 ? '' : ','}${JSON.stringify(page)}`)
  })
  process.stdout.write(']}\n')
}

/** What all cores made of many files, each at its place; of a few files, nothing yet. */
async function pressAll(all: readonly SeedFile[]): Promise<ReturnType<Press>[]> {
  const pressings: ReturnType<Press>[] = []
  if (all.length < minTasksForWorkers) return pressings
  const progress = showProgress('Pressing', all.length)
  const places = new Map(all.map((file, place) => [file, place]))
  await pressTexts(all, (file, result) => {
    if (!(result instanceof Error)) pressings[places.get(file)!] = result
    progress.step()
  })
  progress.end()
  return pressings
}
