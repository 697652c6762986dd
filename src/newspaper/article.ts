import type { Repair } from './repair.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

/** 体裁: what kind of story it is. 消息, 通讯·特写·侧记, 评论, 图片新闻, 标题新闻, 简讯, 公告·广告. */
export type Genre = 'news' | 'feature' | 'commentary' | 'photo' | 'headline' | 'brief' | 'notice'

/** 署名身份: 记者, 通讯员, 作者, 摄影, 编辑. */
export type Role = 'reporter' | 'correspondent' | 'writer' | 'photographer' | 'editor'

/** 署名: who made the story. `outlet` is whom they work for (本报, 新华社 …), if the page says so. */
export interface Byline {
  readonly role: Role
  readonly outlet?: string
  readonly names: readonly string[]
}

/** 电头: 新华社北京7月27日电. The date is as printed, without its spaces. */
export interface Dateline {
  readonly agency: string
  readonly place: string
  readonly date: string
}

/** 正文块: a piece of the body. `spans` hold the characters of `text` in its order, and nothing else that is visible but hyphens. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly spans: readonly Span[] }
  | { readonly kind: 'crosshead'; readonly text: string; readonly spans: readonly Span[] }

/** 图片: a photograph. The text layer holds only its caption and credit. */
export interface Figure {
  readonly caption: string
  readonly credit?: string
  readonly spans: readonly Span[]
}

/** 引语块: text lifted out of the story and set large. */
export interface PullQuote {
  readonly text: string
  /** 断行: `text` with U+200B wherever a line may end; the build adds it. */
  readonly set?: string
  readonly speaker?: string
  /** Index in `body` of the paragraph that it repeats, if any. The reading view places it there. */
  readonly beside?: number
  readonly spans: readonly Span[]
}

/** 转版: the printed number of the page where the story goes on (下转第三版 → 3) or began (上接第一版 → 1). */
export interface JumpLine {
  readonly page: number
  /** All pages, `page` first, if several are named (下转第2、3版). */
  readonly pages?: readonly number[]
  /** Those that the edition lacks. */
  readonly absent?: readonly number[]
  /** Those on which nothing continues this story, although the edition has or may have them. */
  readonly unfound?: readonly number[]
}

/** 续文: the part of a story on another page of the edition. Its spans are offsets into that page's seed. */
export interface Continuation
  extends Pick<Article, 'id' | 'headline' | 'body' | 'figures' | 'pullQuotes' | 'jump' | 'spans'> {
  /** The printed number of its page. */
  readonly page: number
  /** Index of its page in `Edition.pages`. There it is an article of its own, with `partOf`. */
  readonly sheet: number
  /** Whether the page turns inside a sentence or between two paragraphs. */
  readonly seam: 'sentence' | 'paragraph'
}

/**
 * 把握: the probability, by the press's own costs, that pieces belong together: 1 / (1 + e^d), where d is the cost of
 * joining them minus the cost of keeping them apart.
 */
export interface Confidence {
  /** That the heading is this story's rather than another's or nobody's; absent without a heading. */
  readonly heading?: number
  /** One for each paragraph that continues the story. */
  readonly joints: readonly Joint[]
}

/** 接缝: where a paragraph begins in the page's text, and how surely it continues the one before it. */
export interface Joint {
  readonly at: number
  readonly confidence: number
}

/** 稿件: one story, with everything that the page prints of it. */
export interface Article {
  /** Stable: the same page text gives the same id, and a correction elsewhere on the page does not change it. */
  readonly id: string
  readonly genre: Genre
  /** 专栏: the banner over the story. */
  readonly column?: string
  /** 引题: the small line above the headline. */
  readonly kicker?: string
  /** 主题: the main line; a photo may have none. */
  readonly headline?: string
  /** 副题: one entry for each group of lines. */
  readonly deck?: readonly string[]
  readonly bylines?: readonly Byline[]
  readonly dateline?: Dateline
  /** 消息头 as printed, without those who signed it: 本报讯, 新华社北京7月27日电. */
  readonly lead?: string
  readonly body: readonly Block[]
  readonly figures?: readonly Figure[]
  readonly pullQuotes?: readonly PullQuote[]
  readonly jump?: JumpLine
  readonly from?: JumpLine
  /** The rest of the story on other pages of the edition, in order. */
  readonly continued?: readonly Continuation[]
  /** The id of the article that this continues. Lists leave it out; that article shows it in `continued`. */
  readonly partOf?: string
  /** Everything that the article took from the page. */
  readonly spans: readonly Span[]
  /** 句: the sentences of its headings, body, captions and quotations, field by field. What a screen shows goes without them. */
  readonly sentences?: readonly Sentence[]
  /** 修补账: every repair of its raw text, in the order of the page. */
  readonly repairs?: readonly Repair[]
  readonly confidence?: Confidence
}
