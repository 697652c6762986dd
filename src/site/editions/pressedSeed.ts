import type { Masthead, Page } from '../../newspaper/page.ts'
import { type Cache, keyOf } from '../cache/cache.ts'
import type { Refusal } from '../seeds/refusal.ts'
import { readSeed } from '../seeds/seedFolder.ts'
import { readSidecar, type SidecarRead } from '../seeds/sidecar.ts'
import { type Press, type PressedSeed, pressSeed, refuseWordless } from './pressSeed.ts'

/** Where an archive comes from: a folder of seeds, what presses them, and where what was made is kept. */
export interface ArchiveSource {
  readonly folder: string
  readonly press: Press
  readonly cache: Cache
  /** The key of the program: another program makes everything anew. */
  readonly program: string
}

/** A seed as it lies on disk, with what its sidecar tells. */
export interface SeedOnDisk {
  readonly seed: string
  readonly bytes: Uint8Array
  readonly sidecar: SidecarRead
}

/** Reads a seed and its sidecar; nothing is decoded yet. */
export function readFromDisk(seed: string, folder: string): SeedOnDisk | Refusal {
  const bytes = readSeed(seed, folder)
  if (!(bytes instanceof Uint8Array)) return bytes
  return { seed, bytes, sidecar: readSidecar(seed, folder) }
}

/** The key of what the press makes of a seed: program, name, bytes, and all that its sidecar tells. */
function seedKey({ seed, bytes, sidecar }: SeedOnDisk, program: string): string {
  return keyOf(program, seed, bytes, JSON.stringify(sidecar))
}

/** Whether this seed was pressed as it is now. */
export function isPressed(file: SeedOnDisk, { cache, program }: ArchiveSource): boolean {
  return cache.has(entryName(file.seed), seedKey(file, program))
}

/** The name of a seed's entry in the cache. */
export const entryName = (seed: string): string => `seed ${seed}`

/** What the press makes of a seed, from the cache if it is there; a refusal is never kept, as its cause may go. */
export function pressCached(file: SeedOnDisk, { press, cache, program }: ArchiveSource): Pressing {
  const { seed, bytes, sidecar } = file
  const key = seedKey(file, program)
  const kept = cache.read<PressedSeed>(entryName(seed), key)
  if (kept) return { key, result: kept }
  const pressed = pressSeed(seed, bytes, press, sidecar)
  const result = pressed.kind === 'pressed' ? (refuseWordless(seed, pressed.text) ?? pressed) : pressed
  if (result.kind === 'pressed') cache.write(entryName(seed), key, result)
  return { key, result }
}

interface Pressing {
  readonly key: string
  readonly result: PressedSeed | Refusal
}

/** What an archive keeps in mind of a pressed seed. Texts and stories stay in the cache, or memory would grow with them. */
export interface SeedSummary extends Omit<PressedSeed, 'text' | 'sidecar' | 'pages'> {
  readonly key: string
  readonly pages: readonly PageSummary[]
}

/** What tells a page's edition, its place there, and the addresses of its stories. */
export interface PageSummary {
  readonly seed: string
  /** Its place among the pages of its seed, from 0. */
  readonly sheet: number
  readonly number?: number
  readonly masthead?: Masthead
  /** `start` is the UTF-16 offset in the seed at which the story begins. */
  readonly articles: readonly { readonly id: string; readonly start: number }[]
}

/** Keeps of a pressed seed what an archive needs to know of it at all times. */
export function summarise({ text: _, sidecar: __, pages, ...seed }: PressedSeed, key: string): SeedSummary {
  return { ...seed, key, pages: pages.map(summarisePage) }
}

function summarisePage({ seed, number, masthead, articles }: Page, sheet: number): PageSummary {
  return {
    seed,
    sheet,
    ...(number === undefined ? {} : { number }),
    ...(masthead && { masthead }),
    articles: articles.map(({ id, spans }) => ({ id, start: spans[0]?.[0] ?? 0 })),
  }
}
