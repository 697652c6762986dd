import type { Place } from '../../places/place.ts'
import { readPlace, writePlace } from '../../places/placeLink.ts'
import { articleAddress } from '../addresses.ts'

/** 读处: how far a story was read on this device. */
export interface ReadSoFar {
  /** Percent of its text; 100 once its end was seen. */
  readonly share: number
  /** Minutes that the rest takes. */
  readonly left: number
  /** The number of the paragraph, from 1. */
  readonly paragraph: number
  /** The end of the sentence, as it is shown. */
  readonly words: string
  readonly title: string
  readonly place: Place
  /** Milliseconds since 1970: what was read last, and what is forgotten first. */
  readonly when: number
}

/*
 * The one store of what was read, by the id of a story. It lies in localStorage; where that is refused or full it lasts as
 * long as the page. Whether 上次读到 stands over a story lies beside it, by the address, for `atOnce.ts` to keep its place.
 */
type Store = Readonly<Record<string, ReadSoFar>>

export const readingPlace = 'banxin.read'
const shownAtOnce = (id: string) =>
  `banxin.resume${encodeURI(import.meta.env.BASE_URL.slice(0, -1) + articleAddress(id))}`

/** What `atOnce.ts` marks a page with. */
const hasLine = 'resume'

/** So many stories are remembered. */
const most = 300

let store: Store | undefined
let onPage = false
const listeners = new Set<() => void>()

/** From 一成 to 九成 there is a place to go on from. */
export const isPartlyRead = ({ share }: ReadSoFar): boolean => share >= 10 && share < 100

/** All that was read, by the id of each story. */
export const allRead = (): Store => {
  store ??= read()
  return store
}

export const readSoFar = (id: string): ReadSoFar | undefined => allRead()[id]

/** Keeps how far a story was read; nothing forgets it. */
export function keepRead(id: string, now: ReadSoFar | undefined): void {
  // another tab may have kept something meanwhile
  if (!onPage) store = read()
  const { [id]: _, ...others } = allRead()
  const kept = Object.entries(now ? { ...others, [id]: now } : others)
  const newest = kept.sort(([, a], [, b]) => b.when - a.when)
  store = Object.fromEntries(newest.slice(0, most))
  try {
    for (const [gone] of newest.slice(most)) localStorage.removeItem(shownAtOnce(gone))
    localStorage.setItem(readingPlace, JSON.stringify(written(store)))
    if (now && isPartlyRead(now)) localStorage.setItem(shownAtOnce(id), hasLine)
    else localStorage.removeItem(shownAtOnce(id))
    onPage = false
  } catch {
    onPage = true
  }
  for (const listener of listeners) listener()
}

/** Calls back after every change, of this tab or another. */
export function onRead(listener: () => void): void {
  listeners.add(listener)
}

addEventListener('storage', ({ key }) => {
  if (key !== null && key !== readingPlace) return
  store = read()
  for (const listener of listeners) listener()
})

const written = (now: Store) =>
  Object.fromEntries(
    Object.entries(now).map(([id, each]) => [id, { ...each, place: writePlace(each.place) }]),
  )

/** What is no store of ours counts as nothing read. */
function read(): Store {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(readingPlace) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept as Record<string, unknown>).flatMap(([id, told]) => {
        const each = entryOf(told)
        return each ? [[id, each]] : []
      }),
    )
  } catch {
    return {}
  }
}

function entryOf(told: unknown): ReadSoFar | undefined {
  if (typeof told !== 'object' || told === null) return undefined
  const { share, left, paragraph, words, title, place, when } = told as Record<string, unknown>
  const found = typeof place === 'string' ? readPlace(place) : undefined
  const numbers = [share, left, paragraph, when].every((each) => typeof each === 'number' && each >= 0)
  if (!numbers || !found || typeof words !== 'string' || typeof title !== 'string') return undefined
  return { ...(told as ReadSoFar), place: found }
}
