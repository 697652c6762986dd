import { type Folding, folded } from '../../../find/folding.ts'
import { hitsIn } from '../../../find/hits.ts'

/** What of the reading view is a passage, as `passages.ts` has them. */
const passages = [
  '.article-head > .column-strip',
  '.article-head .deck',
  '.article-head > h1',
  '.article-head > .byline',
  '.reading-column > p:not(.page-seam, .meta)',
  '.with-quote > p',
  '.page-seam > span',
  '.crosshead',
  '.reading-column figcaption p',
  '.reading-column figcaption:not(:has(p))',
  '.reading-column blockquote',
].join()

/** Where a phrase stands in the story that is open: ranges in reading order, numbered as 检索 numbers its places. */
export function hitsInStory(story: Element, phrase: string, folding: Folding): readonly Range[] {
  const { text: asked } = folded(phrase, folding)
  return [...story.querySelectorAll(passages)]
    .filter((passage) => !isOurs(passage, story))
    .flatMap((passage) => {
      const runIn = passage.querySelector('.run-in')
      const nodes = textsIn(passage)
      const own = nodes.filter((node) => !runIn?.contains(node))
      return [...(runIn ? rangesIn(textsIn(runIn), asked, folding) : []), ...rangesIn(own, asked, folding)]
    })
}

/** A story without a headline has a word of ours in its place, that of its label. */
function isOurs(passage: Element, story: Element): boolean {
  if (passage.localName !== 'h1') return false
  return [story.querySelector('.label-link')?.textContent, '图片新闻'].includes(passage.textContent)
}

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes.filter(({ parentElement }) => !parentElement?.closest('.heard-only'))
}

function rangesIn(nodes: readonly Text[], asked: string, folding: Folding): readonly Range[] {
  const text = nodes.map(({ data }) => data).join('')
  return hitsIn(folded(text, folding), asked).map(({ start, end }) => {
    const range = new Range()
    range.setStart(...placeOf(nodes, start))
    // the end belongs to the node that holds the last character
    const [node, offset] = placeOf(nodes, end - 1)
    range.setEnd(node, offset + 1)
    return range
  })
}

function placeOf(nodes: readonly Text[], at: number): [node: Text, offset: number] {
  let before = 0
  for (const node of nodes) {
    if (at < before + node.data.length) return [node, at - before]
    before += node.data.length
  }
  throw new Error('A hit lies outside the text that it was found in.')
}
