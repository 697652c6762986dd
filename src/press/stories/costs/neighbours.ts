import type { Sequence } from '../sequence.ts'

/** 相邻: what the paragraphs on both sides of a place say of each other. `k` is the number of the second. */

/** They are rows of one table, or lines of one poem. */
export const areRows = ({ paras, gaps }: Sequence, k: number): boolean =>
  gaps[k]!.length === 0 && paras[k]!.galley.row === true && paras[k - 1]!.galley.row === true

/** Whether a summary leads into the second, which opens with a news lead. */
export const isLed = ({ paras, gaps }: Sequence, k: number): boolean =>
  Boolean(paras[k]?.lead && paras[k - 1]?.unended && gaps[k]!.length === 0)

/** Whether the first ends with a colon and nothing stands between: a salutation, or who is about to speak. */
export const isCalled = ({ paras, gaps }: Sequence, k: number): boolean =>
  gaps[k]!.length === 0 && paras[k - 1]!.galley.text.endsWith('：')

/** （翁源廿五日電）: one more telegram under the same heading, as the papers of the thirties ran them. */
export const isTelegram = ({ paras, gaps }: Sequence, k: number): boolean =>
  gaps[k]!.length === 0 && /^[（(]/u.test(paras[k]!.galley.text)
