import traditional from 'opencc-js/dict/TSCharacters'
import { foldingOf } from '../../src/find/folding.ts'
import { type Passage, search, stockOf } from '../../src/find/search.ts'
import type { Edition } from '../../src/newspaper/page.ts'
import { passagesOf } from '../../src/reader/furniture/search/passages.ts'
import { foldingPairs } from '../../src/site/vite/foldingPairs.ts'

interface Story {
  readonly story: string
  readonly passages: readonly Passage[]
}

/** What a phrase should be found by: the same rules as `find/folding.ts`, worked out on whole texts by patterns. */
function folded(text: string): string {
  const kept = text.replace(/[■□●◆◇▲△▼▽★☆◎※\u00ad\u200b-\u200d\u2060\ufeff\u180e]/gu, '')
  const marked = kept
    .replace(/[“”„‟「」『』﹁﹂﹃﹄｢｣〝〞＂«»‘’‚‛＇'ʼ]/gu, '"')
    .replace(/[‐‑‒–—―−－─━﹣﹘︱︲]/gu, '-')
    .replace(/-+/g, '-')
    .replace(/[⋯︙…]+/gu, '\ue000')
    .replace(/[。｡︒．]/gu, '.')
    .replace(/[•‧∙･・]/gu, '·')
    .replace(/[，﹐︐]/gu, ',')
    .replace(/[､﹑︑]/gu, '、')
    .replace(/[～〜]/gu, '~')
    .replace(/[○◯]/gu, '〇')
  const shaped = marked.normalize('NFKC').toLowerCase()
  const simple = [...shaped].map((each) => simplified.get(each) ?? each).join('')
  return simple
    .replace(/(?<=[\p{L}\p{N}])\s+(?=[\p{L}\p{N}])/gu, (blank, at: number) =>
      simple.charCodeAt(at - 1) < 0x2e80 && simple.charCodeAt(at + blank.length) < 0x2e80 ? '\ue001' : '',
    )
    .replace(/\s+/gu, '')
}

const simplified = new Map<string, string>()
for (const [form = '', read = ''] of traditional.split('|').map((pair) => pair.split(' ')))
  if ([...form].length === 1 && [...read].length === 1 && form !== read) simplified.set(form, read)

const traditionalOf = new Map([...simplified].map(([form, read]) => [read, form]))

/** Ways in which somebody may write what stands on the page. */
const ways: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => [...phrase].map((each) => traditionalOf.get(each) ?? each).join(''),
  (phrase) => phrase.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (phrase) => ` ${phrase.toUpperCase()}\u3000`,
  (phrase) => phrase.replaceAll('“', '「').replaceAll('”', '」').replaceAll('——', '—'),
]

/**
 * Draws phrases of 2 to 12 characters out of all passages, writes them in one of the ways, and asks for them. Comes back
 * with how many were asked for and with every answer that is not what `includes` gives on texts folded independently.
 */
export function askForPhrases(
  edition: Edition,
  count: number,
): { readonly asked: number; readonly wrong: readonly string[] } {
  const stories: readonly Story[] = edition.pages.flatMap((page, sheet) =>
    page.articles
      .filter(({ partOf }) => partOf === undefined)
      .map((article, n) => ({
        story: `${sheet}.${n}`,
        passages: passagesOf(article, sheet, edition, undefined),
      })),
  )
  const stock = stockOf(stories, foldingOf(foldingPairs()))
  const texts = stories.map(({ story, passages }) => ({
    story,
    texts: passages.map(({ text }) => folded(text)),
  }))
  const all = stories.flatMap(({ passages }) => passages).filter(({ text }) => [...text].length >= 2)
  const next = numbers(20261130)
  const wrong: string[] = []
  let asked = 0
  while (asked < count) {
    const characters = [...(all[next(all.length)]?.text ?? '')]
    const length = 2 + next(Math.min(11, characters.length - 1))
    const from = next(characters.length - length + 1)
    const phrase = ways[next(ways.length)]!(characters.slice(from, from + length).join(''))
    const plain = folded(phrase)
    if (plain === '') continue
    asked++
    const expected = new Map(
      texts.map(({ story, texts: all }) => [
        story,
        all.reduce((sum, text) => sum + text.split(plain).length - 1, 0),
      ]),
    )
    const answer = search(stock, phrase)
    const found = new Map(answer.stories.map(({ story, places }) => [story, places.length]))
    for (const [story, places] of expected)
      if ((found.get(story) ?? 0) !== places)
        wrong.push(`${phrase} in ${story}: ${found.get(story) ?? 0} places, ${places} expected`)
    for (const { places } of answer.stories)
      for (const { passage, start, end } of places)
        if (folded(passage.text.slice(start, end)) !== plain)
          wrong.push(`${phrase} leads to ${passage.text.slice(start, end)}`)
  }
  return { asked, wrong }
}

/** Whole numbers below a limit, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
