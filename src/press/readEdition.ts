import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Edition, Page } from '../newspaper/page.ts'

/** A decoded seed: its name as it was given and its text, without a byte order mark. */
export interface SeedText {
  readonly seed: string
  readonly text: string
}

/** What the press gives: the edition, and every doubt that it had. It never throws on text. */
export interface Pressed {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts the pages of the seeds together again. One Page for each form-feed-separated page of each seed. */
export function readEdition(seeds: readonly SeedText[]): Pressed {
  const pages = seeds.map(
    ({ seed, text }): Page => ({
      seed,
      articles: [],
      residue: text.trim() ? [{ kind: 'unplaced', text, spans: [[0, text.length]] }] : [],
    }),
  )
  return { edition: { pages }, diagnostics: [] }
}
