/** 提要 on a phone: whole opening sentences of up to 80 characters, or the whole paragraph where the first is longer. */
export function standfirstEnd(paragraph: string): number {
  let end = 0
  for (const { index, 0: mark } of paragraph.matchAll(/[。！？][”’）》」』]*/gu)) {
    if (index + mark.length > 80) break
    end = index + mark.length
  }
  // A list shows three lines of it: that is less than 400 characters.
  return end || Math.min(paragraph.length, 400)
}
