import type { Contents, EditionContents, Entry } from '../../newspaper/contents.ts'
import { type Frame, frameOf, isRead } from '../editionSummary.ts'

/** The edition that a story stands in. */
export interface Place {
  readonly edition: EditionContents
  readonly entry: Entry
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
    for (const entry of edition.entries.filter(isRead)) stories.set(entry.id, { edition, entry })
  }
  return { frames, sections, stories }
}
