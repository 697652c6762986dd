import type { Sequence } from '../sequence.ts'

/** What two neighbouring paragraphs say of each other. `k` is the number of the second. */

/** Whether both are rows of one table, or lines of one poem. */
export const areRows = ({ paras, gaps }: Sequence, k: number): boolean =>
  gaps[k]!.length === 0 && paras[k]!.galley.row === true && paras[k - 1]!.galley.row === true

/** Whether the first is a summary that leads into the second, which opens with a news lead. */
export const isLed = ({ paras, gaps }: Sequence, k: number): boolean =>
  Boolean(paras[k]?.lead && paras[k - 1]?.unended && gaps[k]!.length === 0)

/**
 * Whether the first ends with a colon and nothing stands between them: a salutation, or an announced speech.
 */
export const isCalled = ({ paras, gaps }: Sequence, k: number): boolean =>
  gaps[k]!.length === 0 && paras[k - 1]!.galley.text.endsWith('：')
