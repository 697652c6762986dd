/**
 * 标点挤压: marks share their half-widths, as `text-spacing-trim: trim-start` has it in Chromium 156.
 * Measured pair by pair (the test in the browser holds it): a closing mark followed by another mark gives up
 * its half, an opening mark that follows an opening one gives up its own, and the opening mark that begins a
 * line too. Only brackets and quotes may give up their half at a line's end, and only when that makes them fit.
 */
const opening = new Set('（《〈【「『〔［｛〖“‘')
const closingBracket = new Set('）》〉】」』〕］｝〗”’')
const stop = new Set('，。、；：．')
const middle = new Set('·\u3000')

/** Half an em where neighbours share it, else 0. */
export function sharedBetween(a: string, b: string): number {
  if (closingBracket.has(a) || stop.has(a)) {
    return opening.has(b) || closingBracket.has(b) || stop.has(b) || middle.has(b) ? 0.5 : 0
  }
  return (opening.has(a) || middle.has(a)) && opening.has(b) ? 0.5 : 0
}

/** Where 楷 ends and 宋 begins, only the opening mark after another mark gives up its half. */
export function sharedAcross(a: string, b: string): number {
  const mark = opening.has(a) || closingBracket.has(a) || stop.has(a) || middle.has(a)
  return mark && opening.has(b) ? 0.5 : 0
}

/** What a mark gives up at the start of a line, in em. */
export function trimmedAtStart(character: string): number {
  return opening.has(character) ? 0.5 : 0
}

/** What a mark can give up at the end of a line when it would not fit otherwise, in em. */
export function spareAtEnd(character: string): number {
  return closingBracket.has(character) ? 0.5 : 0
}
