import { isSigned } from '../../headings/headTraits.ts'
import type { Sequence } from '../sequence.ts'

// ◘前匯豐銀行買辦席鹿笙遇害後、其如夫人力求節儉、…（禹）

/**
 * 散条: by paragraph, whether it is an item that is a story of its own. An ornament opens such an item. Items
 * right below a heading, or below a line that announces them, are a list instead; another ornament between
 * items opens the title of a picture. `shortHeads` as in `HeadingCosts`.
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
