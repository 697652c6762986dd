import { basename } from 'node:path'
import type { Contents, EditionContents } from '../../newspaper/contents.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import { type Refusal, refuse } from '../seeds/refusal.ts'
import { type Bystander, bystanders, seedNames } from '../seeds/seedFolder.ts'
import { seedOf } from '../seeds/sidecar.ts'
import { addressArticles } from './addresses.ts'
import { type EditionOf, editionsOf } from './editionsOf.ts'
import {
  contentsCached,
  type EditionPlan,
  editionEntries,
  editionKey,
  type MadeContents,
  type OpenEdition,
  openEdition,
  planOf,
} from './makeEdition.ts'
import {
  type ArchiveSource,
  entryName,
  pressCached,
  readFromDisk,
  type SeedSummary,
  summarise,
} from './pressedSeed.ts'
import { stableAddresses } from './stableAddresses.ts'

/** 报库: the editions of a folder of seeds. A changed seed is the only one to be pressed again. */
export interface Archive {
  /** To be called when a seed, or its sidecar, changed on disk. */
  readonly seedChanged: (seed: string) => void
  /** The editions as they are now, to be made by workers before they are asked for. */
  readonly plans: () => readonly EditionPlan[]
  /** Everything in the folder, as it is now. */
  readonly read: () => ArchiveState
  /** Deletes what the cache has of seeds and editions that are gone. */
  readonly sweepCache: () => void
}

/** What the seeds of a folder give at one time. */
export interface ArchiveState {
  readonly contents: Contents
  readonly diagnostics: readonly Diagnostic[]
  /** Opens one of its editions. */
  readonly open: (edition: EditionContents) => OpenEdition
}

/** Opens the archive of a folder; nothing is read yet. */
export function openArchive(source: ArchiveSource): Archive {
  const { folder } = source
  let kept = new Map<string, SeedSummary | Refusal>()
  let made = new Map<string, MadeEdition>()
  const changed = new Set<string>()
  const addresses = stableAddresses()

  const pressAll = (names: readonly string[]): readonly (SeedSummary | Refusal)[] => {
    const seeds = names.map(
      (name) => (changed.has(name) ? undefined : kept.get(name)) ?? pressFile(name, source),
    )
    kept = new Map(names.map((name, i) => [name, seeds[i]!]))
    return seeds
  }
  const makeEdition = (plan: EditionPlan): MadeEdition => {
    const key = editionKey(plan, source.program)
    const before = made.get(plan.id)
    // the same contents come back where nothing changed, so that a page in dev is told of the others only
    return before?.key === key ? before : { plan: planOf(plan), key, ...contentsCached(plan, source) }
  }
  /** Makes the editions of these seeds. A seed with which its edition cannot be made is refused, and the rest made again. */
  const makeAll = (seeds: readonly (SeedSummary | Refusal)[]): Making => {
    const plans = addresses.apply(addressed(seeds), changed)
    const faults = new Map<string, unknown>()
    const editions = plans.flatMap((plan): MadeEdition[] => {
      try {
        return [makeEdition(plan)]
      } catch (error) {
        for (const seed of culpritsIn(plan, source)) faults.set(seed, error)
        return []
      }
    })
    if (faults.size === 0) return { seeds, editions }
    return makeAll(
      seeds.map((seed) =>
        seed.kind === 'pressed' && faults.has(seed.seed) ? broken(seed.seed, faults.get(seed.seed)) : seed,
      ),
    )
  }
  return {
    seedChanged: (seed) => changed.add(seed),
    plans: () => {
      const names = seedNames(folder)
      return 'kind' in names ? [] : addressed(pressAll(names))
    },
    read: () => {
      const names = seedNames(folder)
      const { seeds, editions: all } = makeAll('kind' in names ? [names] : pressAll(names))
      changed.clear()
      made = new Map(all.map((edition) => [edition.plan.id, edition]))
      const editions = made
      const others = 'kind' in names ? [] : bystanders(folder, names).map(passedOver)
      const doubts = seeds.length > 0 ? seeds.flatMap(doubtsOf) : [noSeeds(folder)]
      return {
        contents: {
          editions: [...editions.values()].map(({ contents }) => contents),
          unreadable: seeds.flatMap((seed) =>
            seed.kind === 'refused' ? [{ seed: seed.diagnostic.seed, reason: seed.reason }] : [],
          ),
        },
        diagnostics: [...doubts, ...all.flatMap(({ faults }) => faults), ...others],
        open: ({ id }) => {
          const edition = editions.get(id)
          if (!edition) throw new Error(`${id} is no edition of ${folder}.`)
          return openEdition(edition.plan, source)
        },
      }
    },
    sweepCache: () => {
      const ofEditions = [...made.keys()].flatMap((id) => Object.values(editionEntries(id)))
      source.cache.sweep([...[...kept.keys()].map(entryName), ...ofEditions])
    },
  }
}

interface MadeEdition extends MadeContents {
  readonly plan: EditionPlan
  readonly key: string
}

interface Making {
  readonly seeds: readonly (SeedSummary | Refusal)[]
  readonly editions: readonly MadeEdition[]
}

/** The seeds of which no edition can be made even alone; all of them where each can. */
function culpritsIn(plan: EditionPlan, source: ArchiveSource): readonly string[] {
  const seeds = plan.seeds.map(({ seed }) => seed)
  const culprits = seeds.filter((name) => {
    const alone = {
      ...plan,
      seeds: plan.seeds.filter(({ seed }) => seed === name),
      pages: plan.pages.filter(({ seed }) => seed === name),
    }
    try {
      contentsCached(alone, { ...source, cache: { ...source.cache, write: () => {} } })
      return false
    } catch {
      return true
    }
  })
  return culprits.length > 0 ? culprits : seeds
}

function broken(seed: string, error: unknown): Refusal {
  return refuse(seed, 'fault', { detail: error instanceof Error ? error.message : String(error) })
}

const doubtsOf = (seed: SeedSummary | Refusal): readonly Diagnostic[] =>
  seed.kind === 'refused' ? [seed.diagnostic] : seed.diagnostics

function pressFile(name: string, source: ArchiveSource): SeedSummary | Refusal {
  const file = readFromDisk(name, source.folder)
  if ('kind' in file) return file
  try {
    const { key, result } = pressCached(file, source)
    return result.kind === 'pressed' ? summarise(result, key) : result
  } catch (error) {
    return broken(name, error)
  }
}

function addressed(seeds: readonly (SeedSummary | Refusal)[]): readonly EditionOf<SeedSummary>[] {
  return addressArticles(editionsOf(seeds.filter((seed) => seed.kind === 'pressed')))
}

function passedOver({ name, kind }: Bystander): Diagnostic {
  switch (kind) {
    case 'sidecar':
      return {
        rule: 'sidecar-alone',
        severity: 'warning',
        seed: name,
        what: 'The sidecar stands beside no seed.',
        why: `It tells of ${seedOf(name)}, which is not here.`,
        todo: 'Give it the name of its seed, or delete it.',
      }
    case 'folder':
      return {
        rule: 'passed-over',
        severity: 'warning',
        seed: name,
        what: 'The folder was passed over.',
        why: 'Seeds lie side by side, in no folder of their own.',
        todo: 'Move its .txt files up beside the others.',
      }
    case 'hidden':
      return {
        rule: 'passed-over',
        severity: 'warning',
        seed: name,
        what: 'The file was passed over.',
        why: 'Its name begins with a dot, as those of files do that a system or an editor keeps for itself.',
        todo: 'Take the dot off if it is a page, or move it elsewhere.',
      }
    case 'file':
      return {
        rule: 'passed-over',
        severity: 'warning',
        seed: name,
        what: 'The file was passed over.',
        why: 'Only names that end in .txt, in small letters, are those of seeds.',
        todo: 'Put the text of the page into a .txt file, or move this one elsewhere.',
      }
  }
}

function noSeeds(folder: string): Diagnostic {
  return {
    rule: 'no-seeds',
    severity: 'warning',
    seed: basename(folder),
    what: 'There is no seed.',
    why: 'The folder is missing or holds no .txt file.',
    todo: 'Put the extracted text of a newspaper page into it, one .txt file a page.',
  }
}
