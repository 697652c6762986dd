import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { findPlace } from '../../places/findPlace.ts'
import { fold } from '../../places/folded.ts'
import { type Place, placeOf, saysSame } from '../../places/place.ts'
import { readPlace, writePlace } from '../../places/placeLink.ts'
import type { SeedLines } from './seedLines.ts'
import type { SourceStory } from './story.ts'
import { type Unit, type UnitKind, unitAt, unitsOf } from './units.ts'

/** 游标: where one is in a story; the address tells it. */
export interface Cursor {
  readonly kind: UnitKind
  readonly units: readonly Unit[]
  /** Index of the unit that is marked. */
  readonly at: number
  /** The address tells a place of which the story has no longer the words. */
  readonly lost: boolean
  readonly go: (unit: number) => void
  readonly goBy: (kind: UnitKind) => void
}

export function useCursor(story: SourceStory, pages: readonly SeedLines[]): Cursor {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const kind = kindOf(hash)
  const units = useMemo(() => unitsOf(story, kind, pages), [story, kind, pages])
  const place = useMemo(() => readPlace(hash), [hash])
  const found = useMemo(() => place && standsAt(story, place), [story, place])
  const at = found === undefined ? Math.max(0, firstOfBody(units)) : unitAt(units, found)
  const turn = (unit: Unit | undefined, by: UnitKind) => {
    if (!unit) return
    const place = writePlace(placeOfUnit(story, unit))
    const end = by === 'sentence' ? place : `by=${by}&${place}`
    void navigate({ hash: end }, { replace: true, preventScrollReset: true })
  }
  return {
    kind,
    units,
    at,
    lost: place !== undefined && found === undefined,
    go: (unit) => turn(units[unit], kind),
    goBy: (by) => turn(units[at], by),
  }
}

/** The place of a unit, told so that it lasts. */
export function placeOfUnit(story: SourceStory, { part, from, to, lines }: Unit): Place {
  const ranges = [...lines.values()].flat()
  const span = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0] as const
  return placeOf(story.text, [from, to], { seed: story.parts[part]!.seed, span })
}

/** Where in the running text a place stands: where its seed is the one that it is of, where it says; else where its words are. */
export function standsAt(story: SourceStory, place: Place): number | undefined {
  const told = place.seed !== '' && story.parts.some(({ seed }) => seed === place.seed)
  const from = told
    ? story.offsets.findIndex((offset, i) => offset === place.span[0] && isOf(story, i, place))
    : -1
  if (from >= 0 && saysSame(place, fold(story.text.slice(from, endOf(story, from, place))))) return from
  return findPlace(place, story.text)?.span[0]
}

const isOf = ({ passages, parts }: SourceStory, i: number, { seed }: Place): boolean => {
  const passage = passages.findLast(({ at }) => at <= i)
  return passage !== undefined && parts[passage.part]?.seed === seed
}

/** The end of as many words as the place has. */
function endOf({ text }: SourceStory, from: number, { length }: Place): number {
  let to = from
  for (let left = length; left > 0 && to < text.length; to++) left -= fold(text, to, to + 1).text.length
  return to
}

function firstOfBody(units: readonly Unit[]): number {
  return units.findIndex(({ passage }) => passage.field === 'body')
}

function kindOf(hash: string): UnitKind {
  return hash.startsWith('#by=paragraph') ? 'paragraph' : hash.startsWith('#by=line') ? 'line' : 'sentence'
}
