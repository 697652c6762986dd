import { counted, zeros } from '../../newspaper/lexicon/numerals.ts'
import { asOne, type Galley } from '../text/galley.ts'

// 愛克司光錄
// （一）
// （〇）
// （五）

const number = new RegExp(
  String.raw`^(?:[（(](?:[${zeros}${counted}百上中下续]{1,4}|\d{1,3})[）)]|第[\d${counted}百]{1,4}[回章节集])$`,
  'u',
)

/** 回数: the number of an installment, alone on a line under its title, or upright on several, is one line with the title. `seed` is the whole text. */
export function foldInstallments(seed: string, galleys: readonly Galley[]): readonly Galley[] {
  const folded: Galley[] = []
  for (const galley of galleys) {
    const above = folded.at(-1)
    if (
      above?.kind === 'head' &&
      galley.kind === 'head' &&
      galley.blanksBefore === 0 &&
      number.test(galley.text)
    )
      folded[folded.length - 1] = { ...above, ...asOne(seed, [above, galley]) }
    else folded.push(galley)
  }
  return folded
}
