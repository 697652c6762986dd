import type { Article } from './article.ts'
import type { Sidecar } from './correction.ts'
import type { Span } from './span.ts'

/** 残留的种类: why a piece of the page is in no article. */
export type ResidueKind = 'masthead' | 'folio' | 'furniture' | 'teasers' | 'overprint' | 'unplaced'

/** 残留: text in no article, verbatim except for line breaks. */
export interface Residue {
  readonly kind: ResidueKind
  readonly text: string
  readonly spans: readonly Span[]
}

/** 报头: what the page prints about the paper and the day, as printed. What the page does not print is absent. */
export interface Masthead {
  readonly paper?: string
  /** As an ISO day, 2019-02-21; only when year, month and day are all printed. */
  readonly date?: string
  readonly weekday?: string
  readonly lunarDate?: string
  readonly issue?: string
  readonly pageCount?: number
  readonly publisher?: string
  readonly registration?: string
}

/** 版: one printed page. */
export interface Page {
  /** The file as it was given. */
  readonly seed: string
  /** Where the decoded text of the seed lies as a file, below the site's base; the build tells it. */
  readonly text?: string
  /** What `NAME.json` beside the seed tells; the build adds it. */
  readonly sidecar?: Sidecar
  /** 版次 */
  readonly number?: number
  /** 版名: 要闻, 副刊 … */
  readonly name?: string
  /** In reading order. */
  readonly articles: readonly Article[]
  readonly residue: readonly Residue[]
  readonly masthead?: Masthead
}

/** 一期: all pages of one day. */
export interface Edition {
  readonly pages: readonly Page[]
}
