import type { Sidecar } from '../newspaper/correction.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Edition } from '../newspaper/page.ts'
import { linkJumps } from './articles/followJumps.ts'
import { numberRepeats } from './articles/numberRepeats.ts'
import { type PageRead, readPage } from './readPage.ts'
import { pageAt, pagesOfSeed, surplusPages } from './seedPages.ts'
import { asAlways, type Settings } from './settings.ts'
import { sourceOf } from './text/lookAlikes.ts'

/** A decoded seed: its name as it was given and its text, without a byte order mark. */
export interface SeedText {
  readonly seed: string
  readonly text: string
  /** The contents of `NAME.json` beside it. */
  readonly sidecar?: Sidecar
}

/** What the press gives: the edition, every doubt that it had, and what it decided on which evidence. */
export interface Pressed {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  /** Computed when it is asked for: it takes as long as the decision. */
  readonly trace: () => readonly string[]
}

/** Reads seeds, with a page for each page of each seed. Jump lines are not followed: `readEdition` does that, or who puts editions together. */
export function readSeeds(seeds: readonly SeedText[], settings: Settings = asAlways): Pressed {
  const reads = seeds.flatMap(({ seed, text, sidecar }) => {
    const source = sourceOf(text)
    const pages = pagesOfSeed(text, sidecar)
    return pages.map((page) => readPage(seed, source, page, settings))
  })
  const pages = reads.map(({ page }) => page)
  const surplus = seeds.flatMap(({ seed, text, sidecar }) => surplusPages(seed, text, sidecar))
  return {
    edition: { pages: numberRepeats(pages) },
    diagnostics: [...surplus, ...reads.flatMap(({ diagnostics }) => diagnostics)],
    trace: () => reads.flatMap(({ trace }) => trace()),
  }
}

/** Reads the page of a seed that holds the character at an offset, in UTF-16 units; undefined where none does. */
export function readPageAt({ seed, text, sidecar }: SeedText, at: number): PageRead | undefined {
  const page = pageAt(text, sidecar, at)
  if (!page) return undefined
  const read = readPage(seed, sourceOf(text), page)
  return { ...read, page: numberRepeats([read.page])[0]! }
}

/** Reads seeds as one edition and follows its jump lines over all pages. */
export function readEdition(seeds: readonly SeedText[], settings: Settings = asAlways): Pressed {
  const pressed = readSeeds(seeds, settings)
  const pages = linkJumps(pressed.edition.pages, settings.weights)
  return { ...pressed, edition: { pages } }
}
