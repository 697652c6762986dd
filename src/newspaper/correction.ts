/** 旁注: `NAME.json` beside `NAME.txt`, which tells what the text of the seed cannot. The seed itself is never edited. */
export interface Sidecar {
  readonly paper?: string
  /** The day of publication, 2019-02-21. */
  readonly date?: string
  /** 版次, 版名 of each page of the seed, in their order. */
  readonly pages?: readonly PageTold[]
  readonly corrections?: readonly Correction[]
}

/** 版次 and 版名 of one page whose text lacks them or has them wrong. */
export interface PageTold {
  readonly number?: number
  readonly name?: string
}

/**
 * 更正: an editor's word on what some lines are. The press accepts it before it decides anything else. A correction whose
 * lines do not read as expected is reported and ignored.
 */
export type Correction =
  /** The lines are a heading, one part of it a line; `of` is where the body begins that it belongs to. */
  | ({ readonly kind: 'heading'; readonly of?: Passage } & Passage)
  /** These lines, and no others, are one paragraph. */
  | ({ readonly kind: 'paragraph' } & Passage)
  /** The lines are the caption of a photograph, its credit the last of them or in brackets; `of` is a paragraph of its story. */
  | ({ readonly kind: 'caption'; readonly of?: Passage } & Passage)
  /** The lines belong to no story. */
  | ({ readonly kind: 'residue' } & Passage)
  /** A story begins with the paragraph that begins with these lines. */
  | ({ readonly kind: 'begins' } & Passage)
  /** The paragraph that begins with these lines goes on with the story before it. */
  | ({ readonly kind: 'goesOn' } & Passage)

/** 处: lines of the seed and the text expected there. */
export interface Passage {
  /** First and last line, counted from 1. */
  readonly lines: readonly [first: number, last: number]
  /** Their text, or its opening and …. White space and forms of characters (NFKC) do not matter. */
  readonly expects: string
}
