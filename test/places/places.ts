import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Span } from '../../src/newspaper/span.ts'
import { findPlace } from '../../src/places/findPlace.ts'
import { fold } from '../../src/places/folded.ts'
import { placeOf } from '../../src/places/place.ts'
import { readPlace, writePlace } from '../../src/places/placeLink.ts'
import { readEdition } from '../../src/press/readEdition.ts'
import { anyEdit, type Edit, edited, type Kept, keptFrom } from './edits.ts'

/** What became of the places of a text that was edited. */
interface Outcome {
  wrong: string[]
  whole: number
  wholeFound: number
  changed: number
  changedFound: number
}

const folders = ['../../seeds', '../pages'].map((folder) => `${import.meta.dirname}/${folder}`)

/** Pages of both scripts, and where a sentence of theirs stands in one piece. */
const pages = folders
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(name, 'utf8')
    const articles = readEdition([{ seed: 'a', text }]).edition.pages.flatMap((page) => page.articles)
    const spans = articles
      .flatMap(({ sentences = [] }) => sentences)
      .flatMap(({ spans: [span, ...more] }) => (span && more.length === 0 ? [span] : []))
    return { text, spans }
  })

/** Edits pages at random, `runs` times, and looks for a sentence of each in what came of it. */
export function followPlaces(runs: number, seed?: number): Outcome {
  const outcome: Outcome = { wrong: [], whole: 0, wholeFound: 0, changed: 0, changedFound: 0 }
  fc.assert(
    fc.property(
      fc.nat(pages.length - 1),
      fc.nat(),
      fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (page, nth, edits, inside) => {
        const { text, spans } = pages[page]!
        const span = spans[nth % spans.length]!
        follow(text, span, edits, inside, outcome)
      },
    ),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  )
  return outcome
}

function follow(text: string, span: Span, edits: readonly Edit[], inside: boolean, outcome: Outcome): void {
  const place = readPlace(`#${writePlace(placeOf(text, span))}`)!
  let kept = keptFrom(text)
  for (const edit of edits) {
    const around = kept.findIndex(({ from }) => from >= (span[0] + span[1]) >> 1)
    kept = edited(kept, edit, around)
  }
  // every second time one character of the sentence itself is typed anew
  const stands = kept.flatMap(({ from }, i) => (from >= span[0] && from < span[1] ? [i] : []))
  const visible = stands.filter((i) => kept[i]!.character.trim() !== '')
  if (inside && visible.length > 0) {
    const at = visible[Math.floor(edits[0]!.to * visible.length)]!
    kept[at] = { character: kept[at]!.character === '某' ? '有' : '某', from: kept[at]!.from }
  }
  const after = kept.map(({ character }) => character).join('')
  const found = findPlace(place, after)?.span
  const fate = fateOf(text, span, kept, inside)
  if (found && !isSame(kept, span, found))
    outcome.wrong.push(`${text.slice(...span)} → ${after.slice(...found)}`)
  if (fate === 'whole') {
    outcome.whole++
    if (found) outcome.wholeFound++
  } else if (fate === 'changed') {
    outcome.changed++
    if (found) outcome.changedFound++
  }
}

/** Whether the sentence stands together still, with all its characters or with all but the one that was typed anew. */
function fateOf(
  text: string,
  [from, to]: Span,
  kept: readonly Kept[],
  inside: boolean,
): 'whole' | 'changed' | 'gone' {
  const first = kept.findIndex((k) => k.from >= from && k.from < to && k.character.trim() !== '')
  const last = kept.findLastIndex((k) => k.from >= from && k.from < to && k.character.trim() !== '')
  const stands = kept
    .slice(first, last + 1)
    .map(({ character }) => character)
    .join('')
  const [was, is] = [fold(text, from, to).text, fold(stands).text]
  if (was === is) return 'whole'
  const differing = was.split('').filter((unit, i) => unit !== is[i]).length
  return inside && was.length === is.length && differing === 1 ? 'changed' : 'gone'
}

/** Whether more than half of what was found is of the sentence, so that it is no other place. */
function isSame(kept: readonly Kept[], [from, to]: Span, [start, end]: Span): boolean {
  const seen = kept.slice(start, end).filter(({ character }) => character.trim() !== '')
  const own = seen.filter((k) => k.from >= from && k.from < to)
  return 2 * own.length > seen.length
}

/** Holds an outcome to what was promised. */
export function expectPromise(outcome: Outcome): void {
  expect(outcome.wrong).toEqual([])
  expect(outcome.wholeFound / outcome.whole).toBeGreaterThanOrEqual(0.99)
  expect(outcome.changedFound / outcome.changed).toBeGreaterThanOrEqual(0.9)
  expect(Math.min(outcome.whole, outcome.changed)).toBeGreaterThan(100)
}
