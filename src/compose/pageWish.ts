/** The largest head that a page may have. */
export type LargestHead = 'lead' | 'leadTwo' | 'second'

/** What the page around the stories asks. */
export interface PageWish {
  /** The front has a 报眼; a section page has none, and its best headline-only item stands over the lead. */
  readonly ear: boolean
  /** The largest head of the page: `leadTwo` on a further page, `second` under the name of a section. */
  readonly lead: LargestHead
  /** Rows that 导读 (他栏要目 on a section page) could have, best first, at most; 0 for none. */
  readonly teasers: number
  /** The list ends with a row that says which pages are missing. */
  readonly jumps: boolean
}
