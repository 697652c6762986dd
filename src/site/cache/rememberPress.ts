import type { SeedText } from '../../press/readEdition.ts'
import type { Press } from '../editions/pressSeed.ts'
import { digestOf, openDrawer } from './diskCache.ts'

type Pressing = ReturnType<Press>

/** 记忆: what was made of each seed, kept on disk so that an archive starts without being pressed again. */
export interface Memory {
  /** Whether these seeds, with this text, are remembered; cheaper than to recall them. */
  readonly knows: (seeds: readonly SeedText[]) => boolean
  readonly recall: (seeds: readonly SeedText[]) => Pressing | undefined
  readonly keep: (seeds: readonly SeedText[], pressing: Pressing) => void
}

/** `fingerprint` stands for the press itself: another press remembers nothing of what this one did. */
export function openMemory(folder: string, fingerprint: string): Memory {
  const drawer = openDrawer(folder)
  const keyOf = (seeds: readonly SeedText[]): string =>
    digestOf([
      fingerprint,
      ...seeds.flatMap(({ seed, text, sidecar }) => [seed, text, JSON.stringify(sidecar ?? {})]),
    ])
  // One file a seed, so that an edit takes the place of what stood there before.
  const nameOf = (seeds: readonly SeedText[]): string => seeds.map(({ seed }) => seed).join('\0')
  return {
    knows: (seeds) => drawer.knows(nameOf(seeds), keyOf(seeds)),
    recall: (seeds) => drawer.recall<Pressing>(nameOf(seeds), keyOf(seeds)),
    keep: (seeds, { edition, diagnostics }) =>
      drawer.keep(nameOf(seeds), keyOf(seeds), { edition, diagnostics }),
  }
}

/** A press that remembers what it made of each seed. */
export function rememberPress(press: Press, memory: Memory): Press {
  return (seeds) => {
    const known = memory.recall(seeds)
    if (known) return known
    const { edition, diagnostics } = press(seeds)
    memory.keep(seeds, { edition, diagnostics })
    return { edition, diagnostics }
  }
}
