import { compose } from '../../compose/compose.ts'
import { pageTerms } from '../../compose/headlines/pageTerms.ts'
import type { EditionOfDay } from '../editions/editionsOf.ts'
import { type Composer, type MakeUps, makeUpsOf } from '../editions/makeUps.ts'
import { digestOf, openDrawer } from './diskCache.ts'

/** An edition as it is made up: its pages under their final addresses. */
export type AddressedEdition = Pick<EditionOfDay, 'id' | 'pages'>

/** Makes up an edition; its make-ups come as JSON text. */
export type MakeUpEdition = (edition: AddressedEdition) => MakeUps

/** 拼版的记忆: the make-ups of each edition, kept on disk, since they take several times as long as the pressing. */
export interface MakeUpMemory {
  /** Whether everything of this edition is remembered as it is now. */
  readonly knows: (edition: AddressedEdition) => boolean
  /** Makes up what is not remembered and remembers it: where one page changed, the others are not made up again. */
  readonly makeUp: MakeUpEdition
}

/** By what it was made from: one page or section, as JSON text. */
type Parts = Readonly<Record<string, string>>

/** Where make-ups are remembered. `fingerprint` stands for the source of the composition: another one starts anew. */
export interface MakeUpShelf {
  readonly folder: string
  readonly fingerprint: string
}

/** The same shelf may be open in several threads: each edition is one file. */
export function openMakeUpMemory({ folder, fingerprint }: MakeUpShelf): MakeUpMemory {
  const drawer = openDrawer(folder)
  const keyOf = ({ pages }: AddressedEdition): string => digestOf([fingerprint, JSON.stringify(pages)])
  return {
    knows: (edition) => drawer.knows(edition.id, keyOf(edition)),
    makeUp: (edition) => {
      const key = keyOf(edition)
      const before = drawer.recall<Parts>(edition.id) ?? {}
      const parts: Record<string, string> = {}
      const makeUps = makeUpsOf(edition, remembering(fingerprint, before, parts))
      if (!drawer.knows(edition.id, key)) drawer.keep(edition.id, key, parts)
      return makeUps
    },
  }
}

/** Composes what is not among the parts `before`; `parts` gets all that were asked for. */
function remembering(fingerprint: string, before: Parts, parts: Record<string, string>): Composer {
  return (stories, wish, around) => {
    // of the stories around, only the words count that no head may break
    const terms = around && pageTerms(around)
    const key = digestOf([fingerprint, JSON.stringify([stories, wish, terms])])
    const made = before[key] ?? JSON.stringify(compose(stories, wish, around))
    parts[key] = made
    return made
  }
}
