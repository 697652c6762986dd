import { isSpread } from '../headings/display.ts'
import { adjoin } from '../headings/headWrap.ts'
import { newsLeadOf } from '../recognise/newsLeadOf.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { asOne, type Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'
import type { GalleyWeights } from './weights.ts'

// 将加强对机场、火车站等特殊转供电区
// 域以及大型商业综合体转供电的监督检查，
// 让终端用户得到降价红利
// 本报北京1月31日电 （记者林丽鹂）

/**
 * 提要: merges lines above a news lead into a summary paragraph if they are set like a paragraph (the first
 * indented, the others filling the measure), even without a stop. `seed` is the whole text; lines at the
 * positions `corrected` stay as they are.
 */
export function foldStandfirsts(
  seed: string,
  galleys: readonly Galley[],
  corrected: ReadonlySet<number>,
  { standfirstSlack }: GalleyWeights,
): Galley[] {
  const folded: Galley[] = []
  for (const galley of galleys) {
    // datelines of alphabetic scripts take no text from the paragraph; such papers have no such summaries
    if (galley.kind === 'copy' && newsLeadOf(galley)?.length) {
      const n = standfirstAbove(folded, galley, corrected, standfirstSlack)
      if (n > 0) folded.push(paragraphOf(seed, folded.splice(-n), galley.measure))
    }
    folded.push(galley)
  }
  return folded
}

/** How many of the last galleys form the summary above a paragraph; 0 if none. */
function standfirstAbove(
  galleys: readonly Galley[],
  copy: Galley,
  corrected: ReadonlySet<number>,
  slack: number,
): number {
  const fits = (line: Line, measure: number): boolean => Math.abs(line.ems - measure) <= slack
  let below = copy
  let found = 0
  for (let n = 1; n <= galleys.length; n++) {
    const above = galleys.at(-n)!
    const line = above.lines[0]!
    if (above.kind !== 'head' || !adjoin(above, below) || below.blanksBefore > 0) return found
    if (corrected.has(line.index) || isSpread(line) || isTagged(above.text) || above.lines.length > 1)
      return found
    // two clauses with a blank, or a dash at an end, are a heading
    if (/\u3000|^——|——$/u.test(above.text)) return found
    if (line.ems > copy.measure + slack) return found
    // two lines alone may be a headline and its deck, unless they have clauses and stand below another heading
    // line
    const speaks = above.text.includes('，') && galleys.at(-n - 1)?.kind === 'head'
    if (fits(line, copy.measure - 2) && (n > 2 || (n > 1 && speaks))) found = n
    else if (n > 1 && !fits(line, copy.measure)) return found
    below = above
  }
  return found
}

function paragraphOf(seed: string, galleys: readonly Galley[], measure: number): Galley {
  return { ...galleys[0]!, kind: 'copy', ...asOne(seed, galleys), measure }
}
