import type { Utterance } from '../../../aloud/utterances.ts'
import type { Article } from '../../../newspaper/article.ts'

const paragraphs = [
  '.reading-column > p:not(.page-seam, .meta)',
  '.with-quote > p',
  '.reading-column > .crosshead',
].join()

/** Where a sentence stands in the story that is shown; undefined where it stands nowhere. */
export function rangeOfSentence(
  story: Element,
  { sheet, field, nth, from, to }: Utterance,
  sheets: readonly Article[],
): Range | undefined {
  const before = sheets.slice(0, sheet)
  const sum = (count: (article: Article) => number) => before.reduce((all, each) => all + count(each), nth)
  const find = (selector: string, at = 0) => story.querySelectorAll(selector)[at]
  switch (field) {
    case 'column':
      return whole(find('.article-head > .column-strip'))
    case 'kicker':
      return whole(find('.article-head > .text-kicker'))
    case 'headline':
      return whole(find('h1'))
    case 'deck':
      return whole(find('.article-head > :not(.text-kicker) .deck', nth))
    case 'byline':
      return whole(find('.article-head > .byline'))
    case 'lead':
      return whole(find('.run-in'))
    case 'body':
      return partOf(
        find(
          paragraphs,
          sum(({ body }) => body.length),
        ),
        from,
        to,
      )
    case 'caption':
      return whole(
        find(
          '.figure-in-copy figcaption > p:first-child',
          sum(({ figures = [] }) => figures.length),
        ),
      )
    case 'quote':
      return whole(
        find(
          '.reading-column blockquote',
          sum(({ pullQuotes = [] }) => pullQuotes.length),
        ),
      )
  }
}

function whole(element: Element | undefined): Range | undefined {
  if (!element) return undefined
  const range = new Range()
  range.selectNodeContents(element)
  return range
}

function partOf(element: Element | undefined, from: number, to: number): Range | undefined {
  if (!element) return undefined
  const range = new Range()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = 0
  let begun = false
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    // who sent the story is a field of its own
    if (node.parentElement?.closest('.run-in')) continue
    if (!begun && at + node.length > from) {
      range.setStart(node, from - at)
      begun = true
    }
    if (begun && at + node.length >= to) {
      range.setEnd(node, to - at)
      return range
    }
    at += node.length
  }
  return begun ? range : whole(element)
}
