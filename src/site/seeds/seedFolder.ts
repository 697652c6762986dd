import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { readFile, type Unreadable, unreadable } from './readFile.ts'
import { type Refusal, refuse } from './refusal.ts'
import { isSidecarName, seedOf } from './sidecar.ts'

/** The names of the seeds in a folder, as a person would sort them, or why they cannot be told. No folder, no seeds. */
export function seedNames(folder: string): readonly string[] | Refusal {
  try {
    return readdirSync(folder).filter(isSeedName).sort(bySeedName)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? [] : refusalFor(basename(folder), unreadable(error))
  }
}

/** What lies among seeds and is not read: a sidecar that stands beside none, a folder, a hidden page, any other file. */
export interface Bystander {
  readonly name: string
  readonly kind: 'sidecar' | 'folder' | 'hidden' | 'file'
}

/** What lies in a folder and is neither a seed nor told of one. Hidden files are told only where they look like pages. */
export function bystanders(folder: string, seeds: readonly string[]): readonly Bystander[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Bystander[] => {
      const { name } = entry
      if (hiddenPage.test(name)) return [{ name, kind: 'hidden' }]
      if (name.startsWith('.') || isSeedName(name) || seeds.includes(seedOf(name))) return []
      return [{ name, kind: entry.isDirectory() ? 'folder' : isSidecarName(name) ? 'sidecar' : 'file' }]
    })
  } catch {
    // Why the folder cannot be read is told where its seeds are asked for.
    return []
  }
}

/** `.page.txt`, but neither the `._page.txt` of macOS nor the `.#page.txt` of Emacs. */
const hiddenPage = /^\.[^._#].*\.txt$/

/** Hidden files are an editor's or a system's own, not pages. */
export function isSeedName(name: string): boolean {
  return name.endsWith('.txt') && !name.startsWith('.')
}

/** page-2 before page-10. */
export function bySeedName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b))
}

const collator = new Intl.Collator('en', { numeric: true })

/** The bytes of a seed, or why there are none. `seed` is the name that diagnostics give it. */
export function readSeed(seed: string, folder = ''): Uint8Array | Refusal {
  const read = readFile(seed, folder)
  return read instanceof Uint8Array ? read : refusalFor(seed, read)
}

function refusalFor(seed: string, { cause, detail }: Unreadable): Refusal {
  return refuse(seed, cause, detail === undefined ? {} : { detail })
}
