import type { DataRouter } from 'react-router'
import type { FetchedStory } from '../../../aloud/reading.ts'
import type { Utterance } from '../../../aloud/utterances.ts'
import type { Article } from '../../../newspaper/article.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import type { Delivery } from '../../delivery.ts'
import { isRead } from '../../editionSummary.ts'
import { firstInSight } from './follow.ts'
import { sheetsSaid } from './playlist.ts'
import { rangeOfSentence } from './sentenceInPage.ts'
import { articleShown, storyShown, turnedFrom } from './storyShown.ts'

/** The story that is read, on the screen. */
export interface StoryOnPage {
  /** What is said of it; the screen turns to it where it is asked for, or where the one before was shown. */
  readonly fetch: (entry: Entry) => Promise<FetchedStory>
  /** The next story is turned to whatever is shown. */
  readonly ask: () => void
  /** Where a sentence stands; undefined where its story is not shown. */
  readonly rangeOf: (story: string, sentence: Utterance | undefined) => Range | undefined
}

export function storyOnPage(router: DataRouter, delivery: Delivery, host: HTMLElement): StoryOnPage {
  let held: { readonly id: string; readonly sheets: readonly Article[] } | undefined
  let asked = true
  const rangeOf = (story: string, sentence: Utterance | undefined) => {
    const shown = articleShown()
    if (!shown || !sentence || held?.id !== story || storyShown(router) !== story) return undefined
    return rangeOfSentence(shown, sentence, held.sheets)
  }
  return {
    ask: () => {
      asked = true
    },
    rangeOf,
    fetch: async (entry) => {
      const { id } = entry
      const { sheets, sentences } = await sheetsSaid(entry, delivery)
      const shown = storyShown(router)
      const follows = asked || shown === held?.id
      asked = false
      held = { id, sheets }
      if (shown === id) return { sentences, at: firstInSight(sentences.map((each) => rangeOf(id, each))) }
      if (follows && isRead(entry)) await turnTo(id)
      return { sentences }
    },
  }

  /** The focus goes to the head of the story, unless it is on what reads it. */
  async function turnTo(id: string): Promise<void> {
    const focus = document.activeElement
    const before = articleShown()
    await router.navigate(articleAddress(id))
    await turnedFrom(before)
    if (focus instanceof HTMLElement && host.contains(focus)) focus.focus({ preventScroll: true })
  }
}
