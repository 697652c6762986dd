import { lengthOf, minutesFor } from '../../newspaper/length.ts'
import { placeOf } from '../../places/place.ts'
import { wordsOf } from '../words/wordsShown.ts'
import type { ReadSoFar } from './keptReading.ts'

/** How far down the window one reads, as a share of its height; 续读 puts the sentence there. */
export const readingHeight = 1 / 3

const ends = '。！？；!?;'
/** Characters of a sentence that are shown; of a longer one its last clauses. */
const longestShown = 18
const shortestShown = 6

/** Where in a story one is now; undefined while its text has not been reached. */
export function placeNow(story: Element): ReadSoFar | undefined {
  const column = story.querySelector('.reading-column')
  if (!column) return undefined
  const paragraphs = [...column.querySelectorAll<HTMLElement>(paragraphsOf)]
  const last = paragraphs.at(-1)
  if (!last) return undefined
  const { text, nodes } = wordsOf(story)
  const title = story.querySelector('h1')?.textContent ?? ''
  const finished = last.getBoundingClientRect().bottom <= innerHeight
  const caret = finished ? endOf(last) : caretAt(paragraphs)
  const standing = caret && nodes.find(({ node }) => node === caret.node)
  const paragraph = caret && paragraphs.findIndex((each) => each.contains(caret.node))
  if (!standing || paragraph === undefined || paragraph < 0) return undefined
  const { from, to } = sentenceAt(standing.node.data, caret.offset)
  const opening = nodes.find(({ node }) => paragraphs[0]?.contains(node))?.at ?? 0
  const [at, end] = [standing.at + from, standing.at + to]
  const share = Math.floor((100 * (end - opening)) / Math.max(1, text.length - opening))
  return {
    share: finished ? 100 : Math.min(99, Math.max(0, share)),
    left: finished ? 0 : minutesFor(lengthOf([text.slice(end)])),
    paragraph: paragraph + 1,
    words: shownOf(text.slice(at, end)),
    title,
    place: placeOf(text, [at, end]),
    when: Date.now(),
  }
}

const paragraphsOf = ':scope > p:not(.page-seam, .meta), :scope > .with-quote > p'

interface Caret {
  readonly node: Text
  readonly offset: number
}

/** The first character at the height at which one reads, or under it where a figure stands there. */
function caretAt(paragraphs: readonly HTMLElement[]): Caret | undefined {
  const y = innerHeight * readingHeight
  const here = paragraphs.find((each) => each.getBoundingClientRect().bottom > y)
  const box = here?.getBoundingClientRect()
  if (!here || !box || box.top > innerHeight) return undefined
  const found = document.caretPositionFromPoint?.(box.left + box.width / 2, Math.max(y, box.top + 1))
  const node = found?.offsetNode
  if (node instanceof Text && here.contains(node)) return { node, offset: found?.offset ?? 0 }
  const first = document.createTreeWalker(here, NodeFilter.SHOW_TEXT).nextNode()
  return first instanceof Text ? { node: first, offset: 0 } : undefined
}

function endOf(paragraph: HTMLElement): Caret | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const node = walker.lastChild()
  return node instanceof Text ? { node, offset: Math.max(0, node.length - 1) } : undefined
}

/** The sentence that holds a character. */
function sentenceAt(text: string, offset: number): { from: number; to: number } {
  // behind the last character it is the last one's
  let from = Math.min(offset, text.length - 1)
  while (from > 0 && !ends.includes(text[from - 1]!)) from--
  let to = Math.max(Math.min(offset, text.length - 1), from) + 1
  while (to < text.length && !ends.includes(text[to - 1]!)) to++
  // a quotation ends with its mark
  while (to < text.length && '”’」』）'.includes(text[to]!)) to++
  return { from, to }
}

function shownOf(sentence: string): string {
  if (sentence.length <= longestShown) return sentence
  const tail = sentence.slice(-longestShown)
  const clause = tail.slice(tail.indexOf('，') + 1)
  return `……${clause.length >= shortestShown ? clause : tail}`
}
