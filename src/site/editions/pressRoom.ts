import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Contents, EditionContents } from '../../newspaper/contents.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import type { Edition } from '../../newspaper/page.ts'
import { linkJumps } from '../../press/articles/followJumps.ts'
import type { AddressedEdition, MakeUpEdition } from '../cache/rememberMakeUps.ts'
import type { Refusal } from '../seeds/refusal.ts'
import { type Bystander, bystanders, readSeed, seedNames } from '../seeds/seedFolder.ts'
import { readSidecar, seedOf } from '../seeds/sidecar.ts'
import { addressArticles } from './addresses.ts'
import { contentsOf } from './contentsOf.ts'
import { type EditionOfDay, editionsOf } from './editionsOf.ts'
import { type MakeUps, makeUpsOf } from './makeUps.ts'
import { type Press, type PressedSeed, pressSeed, refuseWordless } from './pressSeed.ts'
import { openInheritance } from './stableAddresses.ts'

/** 车间: keeps what was pressed, so that a changed seed is the only one to be pressed again. */
export interface PressRoom {
  /** Forgets a seed that changed on disk, itself or its sidecar. */
  readonly forget: (seed: string) => void
  /** The editions of the folder as they are now, to be made up ahead; to be asked before anything is printed. */
  readonly editions: () => readonly AddressedEdition[]
  /** Everything in the folder, as it is now. */
  readonly print: () => Printed
}

/** 付印: what the seeds of a folder give. */
export interface Printed {
  readonly contents: Contents
  /** The edition with this id as JSON text. */
  readonly editionJson: ReadonlyMap<string, string>
  /** The make-up of its pages, likewise; none where they are too long. */
  readonly frontJson: ReadonlyMap<string, string>
  /** The make-up of each of its sections, by `ID-slug`. */
  readonly sectionJson: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Sets up a press room for the seeds of one folder. */
export function openPressRoom(folder: string, press: Press, makeUp: MakeUpEdition = makeUpsOf): PressRoom {
  let kept = new Map<string, PressedSeed | Refusal>()
  let copies = new Map<string, EditionCopy>()
  const stale = new Set<string>()
  const inheritance = openInheritance()
  const pressAll = (names: readonly string[]): (PressedSeed | Refusal)[] => {
    const results = names.map(
      (name) => (stale.has(name) ? undefined : kept.get(name)) ?? pressFile(name, folder, press),
    )
    kept = new Map(names.map((name, i) => [name, results[i] as PressedSeed | Refusal]))
    return results
  }
  return {
    forget: (seed) => stale.add(seed),
    editions: () => {
      const names = seedNames(folder)
      return 'kind' in names ? [] : ofDays(pressAll(names)).map(linked)
    },
    print: () => {
      const names = seedNames(folder)
      if ('kind' in names) return printed([], [names])
      const seeds = pressAll(names)
      const editions = inheritance.apply(ofDays(seeds), stale)
      stale.clear()
      copies = new Map(
        editions.map((edition) => [edition.id, copyOf(edition, copies.get(edition.id), makeUp)]),
      )
      const all = printed([...copies.values()], seeds)
      const unread = bystanders(folder, names).map(passedOver)
      const own = names.length > 0 ? all.diagnostics : [noSeeds(folder)]
      return { ...all, diagnostics: [...own, ...unread] }
    },
  }
}

function ofDays(seeds: readonly (PressedSeed | Refusal)[]): readonly EditionOfDay[] {
  return addressArticles(editionsOf(seeds.filter((seed) => seed.kind === 'pressed')))
}

/** A seed alone knows only its own pages; here all pages of the day are together, under their final addresses. */
function linked(edition: EditionOfDay): EditionOfDay {
  return { ...edition, pages: linkJumps(edition.pages) }
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

function printed(copies: readonly EditionCopy[], seeds: readonly (PressedSeed | Refusal)[]): Printed {
  const refused = seeds.filter((seed) => seed.kind === 'refused')
  return {
    contents: {
      editions: copies.map(({ contents }) => contents),
      unreadable: refused.map(({ diagnostic, reason }) => ({ seed: diagnostic.seed, reason })),
    },
    editionJson: new Map(copies.map(({ pressed, json }) => [pressed.id, json])),
    frontJson: new Map(
      copies.flatMap(({ pressed, makeUps: { front } }) => (front ? [[pressed.id, front]] : [])),
    ),
    sectionJson: new Map(
      copies.flatMap(({ pressed, makeUps: { sections } }) =>
        [...sections].map(([slug, json]) => [`${pressed.id}-${slug}`, json] as const),
      ),
    ),
    diagnostics: seeds.flatMap((seed) => (seed.kind === 'refused' ? seed.diagnostic : seed.diagnostics)),
  }
}

function pressFile(name: string, folder: string, press: Press): PressedSeed | Refusal {
  const bytes = readSeed(name, folder)
  if (!(bytes instanceof Uint8Array)) return bytes
  const pressed = pressSeed(name, bytes, press, readSidecar(name, folder))
  if (pressed.kind === 'refused') return pressed
  return refuseWordless(name, pressed.text) ?? pressed
}

interface EditionCopy {
  readonly pressed: EditionOfDay
  readonly json: string
  readonly makeUps: MakeUps
  readonly contents: EditionContents
}

/** An edition ready for the reader; the one made before, if nothing in it changed. */
function copyOf(pressed: EditionOfDay, before: EditionCopy | undefined, makeUp: MakeUpEdition): EditionCopy {
  if (before && isSame(pressed, before.pressed)) return before
  const edition = linked(pressed)
  const json = JSON.stringify({ pages: edition.pages } satisfies Edition)
  const contents = contentsOf(edition, addressOf(edition.id, json))
  return { pressed, json, makeUps: makeUp(edition), contents }
}

/** Changes with the content, so that it can be kept for ever. */
function addressOf(id: string, json: string): string {
  const version = createHash('sha256').update(json).digest('hex').slice(0, 8)
  return `edition/${encodeURIComponent(id)}.json?v=${version}`
}

/** The same pressed seeds, and the same addresses: those depend on the other editions. */
function isSame(a: EditionOfDay, b: EditionOfDay): boolean {
  const addresses = (edition: EditionOfDay): string =>
    edition.pages.flatMap((page) => page.articles.map(({ id }) => id)).join('\n')
  const sameSeeds = a.seeds.length === b.seeds.length && a.seeds.every((seed, i) => seed === b.seeds[i])
  return sameSeeds && addresses(a) === addresses(b)
}
