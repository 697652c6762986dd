import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Cause, type Refusal, refuse } from './refusal.ts'
import { isSidecarName, seedOf } from './sidecar.ts'

/** The names of the seeds in a folder, as a person would sort them, or why they cannot be told. No folder, no seeds. */
export function seedNames(folder: string): readonly string[] | Refusal {
  try {
    return readdirSync(folder).filter(isSeedName).sort(bySeedName)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? [] : refusalFor(basename(folder), error)
  }
}

/** What lies among seeds and is not read: a sidecar that stands beside none, a folder, any other file. */
export interface Bystander {
  readonly name: string
  readonly kind: 'sidecar' | 'folder' | 'file'
}

/** What lies in a folder and is neither a seed nor told of one. Hidden files are nobody's concern. */
export function bystanders(folder: string, seeds: readonly string[]): readonly Bystander[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const { name } = entry
      if (name.startsWith('.') || isSeedName(name) || seeds.includes(seedOf(name))) return []
      return [{ name, kind: entry.isDirectory() ? 'folder' : isSidecarName(name) ? 'sidecar' : 'file' }]
    })
  } catch {
    // Why the folder cannot be read is told where its seeds are asked for.
    return []
  }
}

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
  try {
    return readFileSync(join(folder, seed))
  } catch (error) {
    return refusalFor(seed, error)
  }
}

function refusalFor(seed: string, error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException
  return refuse(seed, causes[code ?? ''] ?? 'broken', { detail: code ?? message })
}

const causes: Readonly<Record<string, Cause>> = {
  ENOENT: 'missing',
  ELOOP: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'file',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}
