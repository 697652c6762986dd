import type { Contents, EditionContents, Entry } from '../newspaper/contents.ts'
import { type Frame, frameOf, isRead } from './editionSummary.ts'

/** Where a story stands in its edition. */
export interface Place {
  readonly edition: EditionContents
  readonly entry: Entry
  /** The stories before and behind it that have a screen. */
  readonly previous: Entry | undefined
  readonly next: Entry | undefined
  /** Its place among the edition's stories, from 1. */
  readonly place: number
}

/** 编目: what the screens of an archive look up, found once for all of them. */
export interface Catalogued {
  readonly frames: ReadonlyMap<EditionContents, Frame>
  /** The edition of a section, by the last part of its address. */
  readonly sections: ReadonlyMap<string, EditionContents>
  /** By id: the stories that have a screen. */
  readonly stories: ReadonlyMap<string, Place>
}

const made = new WeakMap<Contents, Catalogued>()

/** The catalogue of these contents; made when it is first asked for. */
export function catalogued(contents: Contents): Catalogued {
  const known = made.get(contents) ?? catalogue(contents)
  made.set(contents, known)
  return known
}

function catalogue(contents: Contents): Catalogued {
  const frames = new Map<EditionContents, Frame>()
  const sections = new Map<string, EditionContents>()
  const stories = new Map<string, Place>()
  for (const edition of contents.editions) {
    const frame = frameOf(contents, edition)
    frames.set(edition, frame)
    for (const { place } of frame.sections) if (!sections.has(place)) sections.set(place, edition)
    const read = edition.entries.filter(isRead)
    for (const [n, entry] of read.entries()) {
      const place = edition.entries.indexOf(entry) + 1
      stories.set(entry.id, { edition, entry, previous: read[n - 1], next: read[n + 1], place })
    }
  }
  return { frames, sections, stories }
}
