import type { Composition } from '../../compose/composition.ts'
import type { EditionContents, Entry } from '../../newspaper/contents.ts'
import type { Catalogue } from '../../newspaper/prerendering.ts'
import { isRead } from '../editionSummary.ts'
import { inReadingOrderOfPages } from '../furniture/page/orders.ts'
import type { Place } from './catalogued.ts'

/** The make-up of each page of an edition; nothing stands for one that has none. */
export function compositionsOf({ readFront }: Catalogue, edition: EditionContents): (Composition | null)[] {
  return JSON.parse(readFront(edition) ?? '[]') as (Composition | null)[]
}

/** The make-up of one of its sections; undefined where it has none. */
export function compositionOf(
  { readSection }: Catalogue,
  edition: EditionContents,
  slug: string,
): Composition | undefined {
  const made = readSection(edition, slug)
  return made === undefined ? undefined : (JSON.parse(made) as Composition)
}

/** Editions are gone through one after the other: of each catalogue, the order of the edition asked for last. */
const turns = new WeakMap<Catalogue, { readonly of: EditionContents; readonly order: readonly Entry[] }>()

/** 翻篇: the stories before and behind one as they are read, and its own place among them, from 1. */
export function turnsOf(catalogue: Catalogue, { edition, entry }: Place) {
  const order = orderOf(catalogue, edition)
  const at = order.indexOf(entry)
  return { previous: order[at - 1], next: order[at + 1], at: at + 1 }
}

/** The stories that have a screen. */
function orderOf(catalogue: Catalogue, edition: EditionContents): readonly Entry[] {
  const known = turns.get(catalogue)
  if (known?.of === edition) return known.order
  const order = inReadingOrderOfPages(edition.entries, compositionsOf(catalogue, edition)).filter(isRead)
  turns.set(catalogue, { of: edition, order })
  return order
}
