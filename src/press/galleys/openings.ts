import { readContinuation } from '../recognise/jumpLine.ts'
import { readNewsLead } from '../recognise/newsLead.ts'
import { newsLeadOf } from '../recognise/newsLeadOf.ts'
import { asOne, type Galley } from '../text/galley.ts'
import { isUnified } from '../text/glyph.ts'

/** Joins a news lead on a line of its own, 本报讯（记者　张辉）, with the paragraph that it opens. `seed` is the whole text. */
export function joinLeads(seed: string, galleys: readonly Galley[]): readonly Galley[] {
  const joined: Galley[] = []
  let above: Galley | undefined
  for (const galley of galleys) {
    const lead = galley.kind === 'copy' ? newsLeadOf(galley) : undefined
    if (above && galley.kind === 'copy' && !lead) {
      joined.push({ ...onto(seed, above, galley), blanksBefore: above.blanksBefore })
      above = undefined
      continue
    }
    if (above) joined.push(above)
    above = lead?.length === galley.text.length ? galley : undefined
    if (!above) joined.push(galley)
  }
  if (above) joined.push(above)
  return joined
}

/**
 * Joins 上接第一版 on a line of its own, and a drop cap, above the heading or below it, with the paragraph that goes on from
 * there.
 * `seed` is the whole text; lines at the positions `corrected` stay where they are.
 */
export function joinContinuations(
  seed: string,
  galleys: readonly Galley[],
  corrected: ReadonlySet<number>,
): readonly Galley[] {
  const joined: Galley[] = []
  let back: Galley | undefined
  galleys.forEach((galley, i) => {
    if (!back && !corrected.has(galley.lines[0]!.index) && opensBelow(galleys, i)) back = galley
    else if (back && galley.kind === 'copy') {
      joined.push(onto(seed, back, galley))
      back = undefined
    } else joined.push(galley)
  })
  return joined
}

function onto(seed: string, above: Galley, galley: Galley): Galley {
  return { ...galley, ...asOne(seed, [above, galley]) }
}

/** No heading between 上接 and its paragraph has more lines. */
const longestHeading = 6

/** Whether a galley is 上接 alone or a drop cap, and a paragraph of its follows soon. */
function opensBelow(galleys: readonly Galley[], i: number): boolean {
  const { kind, text } = galleys[i]!
  if (kind !== 'copy' && kind !== 'head') return false
  if (!isContinuation(text) && !isCap(text)) return false
  const next = galleys.slice(i + 1, i + 2 + longestHeading).find((g) => g.kind === 'copy')
  return next !== undefined && (!isCap(text) || opensWithCap(text, next, next === galleys[i + 1]))
}

// 本 / 报青川3月9日电

/** 首字下沉: one large ideograph. */
const isCap = (text: string): boolean => text.length === 1 && isUnified(text.charCodeAt(0))

/** Whether a paragraph lacks its drop cap: right below it, or because with it a news lead opens the paragraph. */
const opensWithCap = (cap: string, { text, lines }: Galley, adjoins: boolean): boolean =>
  (adjoins && lines.length > 1 && isUnified(text.charCodeAt(0)) && !readNewsLead(text)) ||
  (!readNewsLead(text) && readNewsLead(cap + text) !== undefined)

/** Whether a text is 上接 and nothing else. */
const isContinuation = (text: string): boolean => readContinuation(text)?.to === text.length
