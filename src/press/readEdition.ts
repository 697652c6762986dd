import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Edition, Page } from '../newspaper/page.ts'
import { readPage } from './readPage.ts'

/** A decoded seed: its name as it was given and its text, without a byte order mark. */
export interface SeedText {
  readonly seed: string
  readonly text: string
}

/** What the press gives: the edition, every doubt that it had, and what it decided on which evidence. */
export interface Pressed {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  readonly trace: readonly string[]
}

/** Puts the pages of the seeds together again. One Page for each form-feed-separated page of each seed. */
export function readEdition(seeds: readonly SeedText[]): Pressed {
  const pages: Page[] = []
  const trace: string[] = []
  for (const { seed, text } of seeds) {
    let from = 0
    let line = 1
    for (const part of text.split('\f')) {
      const read = readPage(seed, text, from, from + part.length, line)
      pages.push(read.page)
      trace.push(...read.trace)
      from += part.length + 1
      line += part.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
    }
  }
  return { edition: { pages }, diagnostics: [], trace }
}
