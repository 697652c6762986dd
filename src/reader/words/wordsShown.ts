/** What stands in a story without being a word of it. */
const besides = [
  '.tools-row, .contents-list, .article-facts, .fishtail-strip, .figure-label, .page-seam',
  '.run-in, .print-only, .label, .resume-line',
].join()

/** 所见: the words of a story as a screen shows it, and where they stand in the document. */
export interface Words {
  readonly text: string
  /** The text nodes, and where the text of each begins. */
  readonly nodes: readonly { readonly node: Text; readonly at: number }[]
}

export function wordsOf(story: Element): Words {
  const nodes: { node: Text; at: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(besides)) continue
    nodes.push({ node: node as Text, at: text.length })
    text += node.nodeValue ?? ''
  }
  return { text, nodes }
}

/** What stands in these words, as the document has it. */
export function rangeIn([from, to]: readonly [number, number], nodes: Words['nodes']): Range {
  const range = document.createRange()
  const [first, last] = [from, to - 1].map((place) => nodes.findLast(({ at }) => at <= place))
  if (first && last) {
    range.setStart(first.node, from - first.at)
    range.setEnd(last.node, to - last.at)
  }
  return range
}
