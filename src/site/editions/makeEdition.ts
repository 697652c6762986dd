import type { MakeUps } from '../../compose/makeUps.ts'
import type { EditionContents } from '../../newspaper/contents.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import type { Edition } from '../../newspaper/page.ts'
import { linkJumps } from '../../press/articles/followJumps.ts'
import { keyOf } from '../cache/cache.ts'
import { contentsOf } from './contentsOf.ts'
import type { EditionOf } from './editionsOf.ts'
import { makeUpsCached } from './makeUpsCached.ts'
import { type ArchiveSource, entryName, pressCached, readFromDisk } from './pressedSeed.ts'
import type { PressedSeed } from './pressSeed.ts'
import { textAddress, textFile } from './seedTexts.ts'

/** What an edition is made of, without a word of it: its seeds by their keys, its pages by their places there. */
export interface EditionPlan {
  readonly id: string
  readonly seeds: readonly { readonly seed: string; readonly key: string }[]
  /** `sheet` is a page's place in its seed, from 0; its stories have their final addresses as ids. */
  readonly pages: readonly {
    readonly seed: string
    readonly sheet: number
    readonly articles: readonly { readonly id: string }[]
  }[]
}

/** The plan alone, of an edition that knows more: to be sent to a worker, or to make a key of. */
export function planOf({ id, seeds, pages }: EditionPlan): EditionPlan {
  return {
    id,
    seeds: seeds.map(({ seed, key }) => ({ seed, key })),
    pages: pages.map(({ seed, sheet, articles }) => ({
      seed,
      sheet,
      articles: articles.map((article) => ({ id: article.id })),
    })),
  }
}

/** The key of everything that is made of an edition. */
export function editionKey(plan: EditionPlan, program: string): string {
  return keyOf(program, JSON.stringify(planOf(plan)))
}

/** The names of an edition's entries in the cache. */
export const editionEntries = (id: string): { contents: string; makeUps: string } => ({
  contents: `contents ${id}`,
  makeUps: `make-ups ${id}`,
})

/** Whether everything of this edition is in the cache. */
export function isMade(plan: EditionPlan, { cache, program }: ArchiveSource): boolean {
  const key = editionKey(plan, program)
  const { contents, makeUps } = editionEntries(plan.id)
  return cache.has(contents, key) && cache.has(makeUps, key)
}

/** What lists need of an edition, and what went wrong while it was made up. */
export interface MadeContents {
  readonly contents: EditionContents
  readonly faults: readonly Diagnostic[]
}

/** An edition's contents, from the cache if they are there; else it is made up, and both are kept. */
export function contentsCached(plan: EditionPlan, source: ArchiveSource): MadeContents {
  const key = editionKey(plan, source.program)
  const { contents: entry } = editionEntries(plan.id)
  const kept = source.cache.read<MadeContents>(entry, key)
  if (kept) return kept
  const { edition, json, makeUps } = make(plan, source)
  const made = { contents: contentsOf(edition, addressOf(plan.id, json)), faults: makeUps.faults }
  source.cache.write(entry, key, made)
  return made
}

/** An edition with every word of it, as JSON texts. */
export interface OpenEdition {
  /** Its pages: an `Edition`. */
  readonly json: string
  readonly makeUps: MakeUps
  /** The files of its seeds' texts, by their addresses. */
  readonly texts: ReadonlyMap<string, string>
}

/** Opens an edition. That of a whole archive would fill the memory, so none is kept open. */
export function openEdition(plan: EditionPlan, source: ArchiveSource): OpenEdition {
  const { json, makeUps, texts } = make(plan, source)
  return { json, makeUps, texts }
}

interface Made extends OpenEdition {
  readonly edition: EditionOf<PressedSeed>
}

function make(plan: EditionPlan, source: ArchiveSource): Made {
  const edition = assemble(plan, source)
  const told = new Map(
    edition.seeds.map(({ seed, text, sidecar }) => [
      seed,
      { text: textAddress(text), ...(sidecar && { sidecar }) },
    ]),
  )
  const pages = edition.pages.map((page) => ({ ...page, ...told.get(page.seed) }))
  const json = JSON.stringify({ pages } satisfies Edition)
  const { makeUps } = editionEntries(plan.id)
  return {
    edition,
    json,
    makeUps: makeUpsCached(edition, source, makeUps, editionKey(plan, source.program)),
    texts: new Map(edition.seeds.map(({ text }) => [textAddress(text), textFile(text)])),
  }
}

/** The pages of a plan out of its seeds. A seed alone knows only its own pages; here their jumps are linked. */
function assemble(plan: EditionPlan, source: ArchiveSource): EditionOf<PressedSeed> {
  const seeds = plan.seeds.flatMap(({ seed, key }) => pressedSeed(seed, key, source) ?? [])
  const sheets = new Map(seeds.map(({ seed, pages }) => [seed, pages]))
  const pages = plan.pages.flatMap(({ seed, sheet, articles }) => {
    // a seed that was saved a moment ago may have fewer; the change that follows makes the edition again
    const page = sheets.get(seed)?.[sheet]
    if (!page) return []
    const addressed = page.articles.map((article, i) => ({ ...article, id: articles[i]?.id ?? article.id }))
    return [{ ...page, articles: addressed }]
  })
  return { id: plan.id, seeds, pages: linkJumps(pages) }
}

function pressedSeed(seed: string, key: string, source: ArchiveSource): PressedSeed | undefined {
  const kept = source.cache.read<PressedSeed>(entryName(seed), key)
  if (kept) return kept
  const file = readFromDisk(seed, source.folder)
  if ('kind' in file) return undefined
  const { result } = pressCached(file, source)
  return result.kind === 'pressed' ? result : undefined
}

/** Changes with the content, so that the file can be kept for ever, and an older page still finds its own. */
function addressOf(id: string, json: string): string {
  return `edition/${encodeURIComponent(id)}.${keyOf(json).slice(0, 8)}.json`
}
