import type { Article, Genre } from '../../newspaper/article.ts'
import { notices, opinions, reportage } from '../../newspaper/lexicon/pieces.ts'
import { advertSigns } from '../recognise/advert.ts'

// 减资公告    招标
const notice = new RegExp(`(?:${notices}|通知书?|招标|拍卖|遗失|更正)$`, 'u')
// 夜渡清江——石桥镇防汛侧记
const feature = new RegExp(
  `${reportage}|特写|通讯|速写|见闻|纪行|探访|走笔|手记|纪事|故事|深度|面对面|风采`,
  'u',
)
// 短评    人民论坛
const opinion = new RegExp(`${opinions}|点评|杂谈|漫谈|随想|今谈|论坛|说道|观点`, 'u')

/** 体裁: the kind of an article, from its parts and from what its heading calls itself. */
export function genreOf(article: Omit<Article, 'genre' | 'id'>, hasLead: boolean): Genre {
  const paragraphs = article.body.filter((b) => b.kind === 'paragraph')
  const headline = article.headline ?? ''
  const heading = [article.column, article.kicker, headline, ...(article.deck ?? [])]
    .filter(Boolean)
    .join(' ')
  if (
    !hasLead &&
    !article.bylines &&
    !article.figures &&
    advertises(
      heading,
      paragraphs.map((b) => b.text),
    )
  )
    return 'notice'
  if (paragraphs.length === 0) return article.figures ? 'photo' : 'headline'
  const size = paragraphs.reduce((n, b) => n + b.text.length, 0)
  const roles = article.bylines?.map((b) => b.role) ?? []
  if (notice.test(headline.replaceAll('\u3000', ''))) return 'notice'
  if (hasLead || article.dateline)
    return paragraphs.length === 1 && size < 120 && !article.deck ? 'brief' : 'news'
  if (
    opinion.test(heading) ||
    (roles.length > 0 && roles.every((r) => r === 'writer') && argues(paragraphs.map((b) => b.text)))
  )
    return 'commentary'
  if (feature.test(heading)) return 'feature'
  if (size >= 700 && roles.includes('reporter')) return 'feature'
  return paragraphs.length === 1 && size < 120 && !article.deck ? 'brief' : 'news'
}

/** Whether signed paragraphs argue: in the first person, or about what ought to be done. */
function argues(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('')
  const signs = text.match(/我们|应当|应该|必须|需要|不能|才能|让我们|就要|无疑|毫无/gu)?.length ?? 0
  return signs * 150 >= text.length
}

/** In characters: an advertisement shows one sign in so much text. */
const charactersASign = 120

/**
 * Whether a text advertises. Headlines alone need one sign, a body two, a long body more: news mentions shops
 * too.
 */
function advertises(heading: string, paragraphs: readonly string[]): boolean {
  const body = paragraphs.join('')
  const signs = `${heading}${body}`.match(advertSigns)?.length ?? 0
  return signs >= (paragraphs.length === 0 ? 1 : Math.max(2, body.length / charactersASign))
}
