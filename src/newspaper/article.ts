import type { Repair } from './repair.ts'
import type { Span } from './span.ts'

/** 体裁: what kind of story it is. 消息, 通讯·特写·侧记, 评论, 图片新闻, 标题新闻, 简讯, 公告·广告. */
export type Genre = 'news' | 'feature' | 'commentary' | 'photo' | 'headline' | 'brief' | 'notice'

/** 署名身份: 记者, 通讯员, 作者, 摄影, 编辑. */
export type Role = 'reporter' | 'correspondent' | 'writer' | 'photographer' | 'editor'

/** 署名: who made the story; `outlet` is whose (本报, 新华社 …) where the page says so. */
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

/** 正文块: a piece of the body. Every character of `text` comes, in order, from `spans`. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly spans: readonly Span[] }
  | { readonly kind: 'crosshead'; readonly text: string; readonly spans: readonly Span[] }

/** 图片: the place of a photograph that the text layer does not hold, told by its caption and credit. */
export interface Figure {
  readonly caption: string
  readonly credit?: string
  readonly spans: readonly Span[]
}

/** 引语块: text lifted out of the story and set large. */
export interface PullQuote {
  readonly text: string
  /** 断行: its text with U+200B wherever a line may end, as the build sets it. */
  readonly set?: string
  readonly speaker?: string
  /** Index in `body` of the paragraph that it repeats, where it repeats one. The reading view stands it there. */
  readonly beside?: number
  readonly spans: readonly Span[]
}

/** 转版: the printed number of the page where the story goes on (下转第三版 → 3) or began (上接第一版 → 1). */
export interface JumpLine {
  readonly page: number
  /** Where several are named (下转第2、3版): all of them, `page` first. */
  readonly pages?: readonly number[]
  /** Those of them that the edition does not hold. */
  readonly absent?: readonly number[]
  /** Those that it holds or may hold, but nothing on them goes with this story. */
  readonly unfound?: readonly number[]
}

/** 续文: what another page of the edition holds of a story. Its spans are offsets into that page's seed. */
export interface Continuation
  extends Pick<Article, 'id' | 'headline' | 'body' | 'figures' | 'pullQuotes' | 'jump' | 'spans'> {
  /** The printed number of its page. */
  readonly page: number
  /** Index of its page in `Edition.pages`, where it stands as an article of its own with `partOf`. */
  readonly sheet: number
  /** Whether the page was turned inside a sentence or between two paragraphs. */
  readonly seam: 'sentence' | 'paragraph'
}

/**
 * 把握: how sure the press is, 0 to 1, that pieces belong together: 1 / (1 + e^d), where d is what putting them
 * together costs more than keeping them apart.
 */
export interface Confidence {
  /** That the heading is this story's, against its being another's or nobody's; absent where there is no heading. */
  readonly heading?: number
  /** One for each paragraph that goes on with the story behind another. */
  readonly joints: readonly Joint[]
}

/** 接缝: where a paragraph begins in the page's text, and how sure it is that it goes on with the one before it. */
export interface Joint {
  readonly at: number
  readonly confidence: number
}

/** 稿件: one story, with all that the page prints of it. */
export interface Article {
  /** Stable: the same page text gives the same id; a correction elsewhere on the page leaves it alone. */
  readonly id: string
  readonly genre: Genre
  /** 专栏: the banner over the story. */
  readonly column?: string
  /** 引题: the small line above the headline. */
  readonly kicker?: string
  /** 主题: a photo without a headline has none. */
  readonly headline?: string
  /** 副题: one entry a printed line group. */
  readonly deck?: readonly string[]
  readonly bylines?: readonly Byline[]
  readonly dateline?: Dateline
  /** 消息头 as printed, those who signed it left out: 本报讯, 新华社北京7月27日电. */
  readonly lead?: string
  readonly body: readonly Block[]
  readonly figures?: readonly Figure[]
  readonly pullQuotes?: readonly PullQuote[]
  readonly jump?: JumpLine
  readonly from?: JumpLine
  /** The rest of the story on other pages of the edition, in order. */
  readonly continued?: readonly Continuation[]
  /** The id of the article that this is the rest of: lists leave it out, and its opening tells it. */
  readonly partOf?: string
  /** All that the article took from the page. */
  readonly spans: readonly Span[]
  /** 修补账: what was done to its raw text, in the order of the page. */
  readonly repairs?: readonly Repair[]
  readonly confidence?: Confidence
}
