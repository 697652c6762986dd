import { counted, zeros } from '../../newspaper/lexicon/numerals.ts'
import { type Galley, joinRuns } from '../text/galley.ts'

// 愛克司光錄
// （一）
// （〇）
// （五）

const number = new RegExp(
  String.raw`^(?:[（(](?:[${zeros}${counted}百上中下续]{1,4}|\d{1,3})[）)]|第[\d${counted}百]{1,4}[回章节集])$`,
  'u',
)

/**
 * 回数: joins the number of an installment, on one line or several below its title, with the title. `seed` is the
 * whole text.
 */
export const foldInstallments = (seed: string, galleys: readonly Galley[]): readonly Galley[] =>
  joinRuns(
    seed,
    galleys,
    (title, next) =>
      title.kind === 'head' && next.kind === 'head' && next.blanksBefore === 0 && number.test(next.text),
  )
