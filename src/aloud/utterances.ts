import type { Article, Byline, Role } from '../newspaper/article.ts'
import type { SentenceField } from '../newspaper/sentence.ts'
import { piecesOf } from './pieces.ts'
import { spokenForm } from './spokenForm.ts'

/** 所读的文位: also who wrote it, and the news lead that runs into the first paragraph. */
export type SpokenField = SentenceField | 'byline' | 'lead'

/** 读句: a sentence as it is said, and where it stands in its story. */
export interface Utterance {
  /** The page of the story on which it stands: 0 for the opening, 1 for the first continuation. */
  readonly sheet: number
  readonly field: SpokenField
  readonly nth: number
  /** Its range in the text of that field, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** As a newsreader says it, each in less than 14 seconds. */
  readonly pieces: readonly string[]
  /** A BCP 47 tag. */
  readonly language: string
}

/** The language of a story of which nothing else is told. */
const chinese = 'zh-CN'

/**
 * Everything that is said of a story: its heading from 引题 on, who wrote it, the body, captions. A quotation that repeats
 * a paragraph is not said twice. `sheets` are its opening and what other pages hold of it, with their sentences.
 */
export function utterancesOf(sheets: readonly Article[], language = chinese): readonly Utterance[] {
  const isChinese = /^(?:zh|cmn|yue)\b/u.test(language)
  const say = isChinese ? spokenForm : sayElsewhere
  const said: Utterance[] = []
  const put = (sheet: number, field: SpokenField, nth: number, text: string, before = '') => {
    const whole = [{ from: 0, to: text.length }]
    const known = (sheets[sheet]?.sentences ?? []).filter((each) => each.field === field && each.nth === nth)
    for (const { from, to } of known.length > 0 ? known : whole) {
      const spoken = say(text.slice(from, to))
      const pieces = piecesOf(from === 0 ? before + spoken : spoken)
      if (letter.test(spoken)) said.push({ sheet, field, nth, from, to, pieces, language })
    }
  }
  for (const [sheet, article] of sheets.entries()) {
    const { kicker, headline, deck = [], bylines = [], lead, body } = article
    if (kicker && sheet === 0) put(sheet, 'kicker', 0, kicker)
    if (headline && sheet === 0) put(sheet, 'headline', 0, headline)
    if (sheet === 0) for (const [n, line] of deck.entries()) put(sheet, 'deck', n, line)
    const who = bylines.map((byline) => sayByline(byline, isChinese)).join(isChinese ? '，' : ', ')
    if (sheet === 0 && lead) put(sheet, 'lead', 0, who ? `${lead}${isChinese ? '，' : ' '}${who}` : lead)
    else if (sheet === 0 && who) put(sheet, 'byline', 0, who)
    for (const [n, { text }] of body.entries()) put(sheet, 'body', n, text)
  }
  for (const [sheet, { figures = [], pullQuotes = [] }] of sheets.entries()) {
    for (const [n, { caption }] of figures.entries())
      put(sheet, 'caption', n, caption, isChinese ? '图片说明。' : '')
    for (const [n, { text, beside }] of pullQuotes.entries()) {
      if (beside === undefined) put(sheet, 'quote', n, text)
    }
  }
  return said
}

/** What cannot be said is passed over. */
const letter = /[\p{L}\p{N}]/u

const roles: Readonly<Record<Role, string>> = {
  reporter: '记者',
  correspondent: '通讯员',
  writer: '作者',
  photographer: '摄影',
  editor: '编辑',
}

function sayByline({ outlet = '', role, names }: Byline, isChinese: boolean): string {
  return isChinese ? outlet + roles[role] + names.join('、') : [outlet, ...names].filter(Boolean).join(', ')
}

/** Voices of other languages know their numbers; only ornaments are no words. */
function sayElsewhere(text: string): string {
  return text
    .replace(/[■□▲△▼▽●○◆◇★☆◎※]+/gu, ' ')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim()
}
