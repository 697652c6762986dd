import type { Byline, Dateline, Figure, Genre, JumpLine, PullQuote } from './article.ts'
import type { Masthead } from './page.ts'

/** 目录: what lists need of every edition. Bodies are not in it. */
export interface Contents {
  /** Newest first; editions that print no date last, in the order of their files. */
  readonly editions: readonly EditionContents[]
  /** Seeds that could not be read, each with one sentence in Chinese for the reader. */
  readonly unreadable: readonly { readonly seed: string; readonly reason: string }[]
}

/** 一期的目录. */
export interface EditionContents {
  /** `2019-02-21` where the pages print their date, else a slug made from the name of the first seed. */
  readonly id: string
  readonly masthead?: Masthead
  /** 最近电头: the latest dateline on the pages. Derived, never passed off as the date of publication. */
  readonly latestDateline?: Dateline
  readonly pages: readonly PageContents[]
  /** In reading order over all pages. */
  readonly entries: readonly Entry[]
  /** Where its Edition lies as JSON, below the site's base: `edition/2019-02-21.1f3a9c5b.json`. Changes with its content. */
  readonly articles: string
  /** Where the texts of its seeds lie, likewise: `seed/1f3a9c5b0d2e4f68.txt`. */
  readonly texts: readonly string[]
  /** 字数 of all articles and minutes to read them, as `length.ts` counts both. */
  readonly characters: number
  readonly minutes: number
  /** Lines of the seeds as they are in the files, and those that belong to no article. */
  readonly lines: number
  readonly residueLines: number
  /** The id of a story beside which those lines are shown: the first one of the first page that has any. */
  readonly unplaced?: string
}

/** 一版的目录. */
export interface PageContents {
  readonly seed: string
  readonly number?: number
  readonly name?: string
  /** Stories that go on here: the id and title of each, and the printed number of the page where it begins. */
  readonly rests?: readonly {
    readonly id: string
    readonly title: string
    readonly language?: string
    readonly from?: number
  }[]
}

/**
 * 断行: the heads of a story as they are set, with U+200B wherever a line may end; a head without any
 * breaks where the browser will.
 */
export interface SetHeads {
  readonly title: string
  /** 题尾标签: the column in brackets with which the title ends, （美丽中国·深度）; it is set small. */
  readonly tag?: string
  readonly kicker?: string
  readonly deck: readonly string[]
  /** 竖题: the lines of a commentary's vertical headline; absent where it cannot stand upright. */
  readonly upright?: readonly string[]
}

/** 条目: one story as lists show it. */
export interface Entry {
  readonly id: string
  /** 语种: of what it prints, as a BCP 47 tag; absent where that is Chinese, as the words around it are. */
  readonly language?: string
  readonly genre: Genre
  /** Index into `EditionContents.pages`. */
  readonly page: number
  /** Slugs of its sections, its own genre's first. */
  readonly sections: readonly string[]
  readonly column?: string
  readonly kicker?: string
  readonly headline?: string
  /** What stands for it in a list: the headline, else the caption's or the body's first clause. */
  readonly title: string
  readonly deck: readonly string[]
  /** Absent until heads are set: they then break anywhere. */
  readonly heads?: SetHeads
  readonly bylines: readonly Byline[]
  readonly dateline?: Dateline
  readonly lead?: string
  /** 提要: whole opening sentences of up to 80 characters, or the whole first paragraph where the first sentence is longer. */
  readonly standfirst: string
  readonly figures: readonly Figure[]
  readonly pullQuotes: readonly PullQuote[]
  readonly crossheads: readonly string[]
  readonly jump?: JumpLine
  readonly from?: JumpLine
  readonly characters: number
  readonly minutes: number
  /** First and last line in its seed, counted from 1. */
  readonly lines: readonly [first: number, last: number]
  /** Where the rest of it stands on other pages: the printed number of each, and the lines in its seed. */
  readonly rests?: readonly {
    readonly page: number
    readonly lines: readonly [first: number, last: number]
  }[]
}
