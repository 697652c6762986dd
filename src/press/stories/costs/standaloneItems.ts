import { isSigned } from '../../headings/headTraits.ts'
import type { Sequence } from '../sequence.ts'

// ◘前匯豐銀行買辦席鹿笙遇害後、其如夫人力求節儉、…（禹）

/**
 * 散条: of each paragraph of a page, whether it is an item that is a story of its own: an ornament opens it, and no item of
 * its row stands right under a heading, which would make them a list, or under a line that leads into one. What an
 * ornament opens between them is the title of a picture. `shortHeads` as in `HeadingCosts`.
 */
export function standaloneItems({ paras, gaps }: Sequence, shortHeads: boolean): boolean[] {
  const loose: boolean[] = []
  for (const [k, { item, galley }] of paras.entries()) {
    const before = paras[k - 1]
    const isHeaded = gaps[k]!.some(({ traits }) => !traits.ornamented || isSigned(traits, shortHeads))
    if (!item || !before || isHeaded || /[：；]$/u.test(before.galley.text)) loose.push(false)
    else loose.push(!before.item || before.galley.text[0] !== galley.text[0] || loose[k - 1]!)
  }
  return loose
}
