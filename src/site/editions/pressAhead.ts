import type { SeedText } from '../../press/readEdition.ts'
import type { Memory } from '../cache/rememberPress.ts'
import { showProgress } from '../commands/progress.ts'
import { decodeSeed } from '../seeds/decodeSeed.ts'
import { readSeed, seedNames } from '../seeds/seedFolder.ts'
import { readSidecar } from '../seeds/sidecar.ts'
import { pressWithCrew, worthACrew } from './workers.ts'

/**
 * 先压: where a folder holds many seeds that nobody remembers, presses those on all cores and remembers them, so that the
 * press room finds them ready. What cannot be read or pressed is left for the press room to tell. Gives how many it did.
 */
export async function pressAhead(folder: string, memory: Memory, least = worthACrew): Promise<number> {
  const names = seedNames(folder)
  if ('kind' in names || names.length < least) return 0
  const unknown = names.filter((name) => {
    const seed = seedText(name, folder)
    return seed !== undefined && !memory.knows([seed])
  })
  if (unknown.length < least) return 0
  const progress = showProgress('Pressing', unknown.length)
  await pressWithCrew(textsOf(unknown, folder), 'site', (seed, result) => {
    if (!(result instanceof Error)) memory.keep([seed], result)
    progress.step()
  })
  progress.end()
  return unknown.length
}

/** Read one by one as they are asked for: an archive's texts are not all in memory at once. */
function* textsOf(names: readonly string[], folder: string): Generator<SeedText> {
  for (const name of names) {
    const seed = seedText(name, folder)
    if (seed) yield seed
  }
}

function seedText(name: string, folder: string): SeedText | undefined {
  const bytes = readSeed(name, folder)
  if (!(bytes instanceof Uint8Array)) return undefined
  const decoded = decodeSeed(name, bytes)
  if (decoded.kind === 'refused') return undefined
  const { sidecar } = readSidecar(name, folder)
  return { seed: name, text: decoded.text, ...(sidecar && { sidecar }) }
}
