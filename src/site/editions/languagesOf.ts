import eld from 'eld/extrasmall'
import type { Article } from '../../newspaper/article.ts'

/**
 * 语种: the language of each story of a page, in their order, as a BCP 47 tag; undefined for Chinese, in which the app
 * speaks itself. A story that is too short to tell is in the language of its page.
 */
export function languagesOf(articles: readonly Article[]): readonly (string | undefined)[] {
  const texts = articles.map(textOf)
  const ofPage = tell(texts.map((text) => text.slice(0, longest / 4)).join('\n'))
  return texts.map((text) => {
    const told = choose(tell(text), ofPage, lettersIn(text.slice(0, shortest)))
    return told === 'zh' ? undefined : told
  })
}

/** What a text of so many letters is in: its own language where it is long enough to tell it, or that of its page. */
function choose(own: string | undefined, ofPage: string | undefined, letters: number): string | undefined {
  if (letters >= fewest) return own ?? ofPage
  // ideographs alone are of no alphabet's language, and letters alone are not Chinese
  if (ofPage !== undefined && isOfIdeographs(ofPage) === (own === 'zh')) return ofPage
  return own === 'zh' || letters >= fewestAlone ? (own ?? ofPage) : ofPage
}

const isOfIdeographs = (language: string): boolean => language === 'zh' || language === 'ja'

const textOf = ({ headline = '', deck = [], body, figures = [] }: Article): string =>
  [headline, ...deck, ...body.map(({ text }) => text), ...figures.map(({ caption }) => caption)].join('\n')

/** In letters. Of the headlines of an English corpus, which have some thirty, one in ten was told wrong. */
const fewest = 120
/** The same where the page is in another script. */
const fewestAlone = 40
/** In UTF-16 units: a longer text is not told any better, and whether it is Chinese shows in fewer. */
const longest = 2000
const shortest = 300

/** The language of a text, `zh` among them; undefined where that is in doubt. */
function tell(text: string): string | undefined {
  const opening = text.slice(0, shortest)
  // Letters of the alphabet are common in Chinese copy, kana are not.
  const han = opening.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han * 2 > lettersIn(opening) && !/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(opening))
    return 'zh'
  const told = eld.detect(text.slice(0, longest))
  return told.language !== '' && told.isReliable() ? told.language : undefined
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
