import { contents, onContents } from 'virtual:banxin/contents'
import type { Composition } from '../compose/composition.ts'
import type { Contents, EditionContents } from '../newspaper/contents.ts'
import type { Edition } from '../newspaper/page.ts'

/** 发行: how what the build made reaches the screens. No other file knows where it comes from. */
export interface Delivery {
  readonly contents: () => Contents
  /** An edition with its articles. */
  readonly edition: (edition: EditionContents) => Promise<Edition>
  /** The make-up of each of its pages, null for a page that has none. */
  readonly front: (edition: EditionContents) => Promise<readonly (Composition | null)[]>
  /** The make-up of one of its sections, where it has one. */
  readonly section: (edition: EditionContents, slug: string) => Promise<Composition | undefined>
}

/** The edition that was read last: turning its stories over asks the network once. */
let kept: { readonly address: string; readonly edition: Promise<Edition> } | undefined

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${address}`)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as T
}

/** In the browser: contents come with the program, editions over the network when they are read. */
export const overNetwork: Delivery = {
  contents: () => contents,
  edition: async ({ articles: address }) => {
    if (kept?.address !== address) kept = { address, edition: fetchJson<Edition>(address) }
    try {
      return await kept.edition
    } catch (fault) {
      kept = undefined
      throw fault
    }
  },
  // The browser keeps the file: its address changes with what it holds.
  front: async ({ front }) => (front === undefined ? [] : fetchJson<(Composition | null)[]>(front)),
  section: async ({ sections }, slug) => {
    const address = sections?.[slug]
    return address === undefined ? undefined : fetchJson<Composition>(address)
  },
}

/** While one works on the seeds: calls back after each change of them. */
export const onNewContents = onContents
