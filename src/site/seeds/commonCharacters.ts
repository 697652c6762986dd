/**
 * Both Chinese standards put the characters of daily use first: GB 2312 in rows 16–55 (3,755), Big5 from A440 to
 * C67E (5,401). Printed Chinese keeps to them; text decoded by the wrong standard does not.
 */
const everyday: ReadonlySet<string> = new Set([
  ...firstLevel('gb18030', 0xb0, 0xd7, 0xa1),
  ...firstLevel('big5', 0xa4, 0xc6, 0x40),
])

/** Marks of Chinese and Western print, full-width forms, list bullets and the Latin letters with accents. */
const marks = /[\u3000-\u301f\uff01-\uff5e\u2010-\u2027\u00a0-\u024f\u2160-\u217f\u2460-\u249b\u2500-\u266f]/

/** How far a decoded text looks like one. */
export interface Likeness {
  /** Everyday characters among those that tell one encoding from another: 0 … 1; 1 where there are none. */
  readonly common: number
  /** Replacement characters among all characters, 0 … 1. */
  readonly damaged: number
  /** Control characters that no text file holds, among all characters, 0 … 1. */
  readonly control: number
  /** How many replacement and control characters there are. */
  readonly faults: number
}

/** Looks at the first `limit` UTF-16 units of a text. */
export function likenessOf(text: string, limit = 50_000): Likeness {
  const counts = { all: 0, telling: 0, common: 0, damaged: 0, control: 0 }
  for (const char of text.slice(0, limit)) {
    counts.all++
    const code = char.codePointAt(0) ?? 0
    if (code >= 0x20 && code < 0x7f) continue
    if (isWhite(code)) continue
    if (code < 0xa0) counts.control++
    else if (code === 0xfffd) counts.damaged++
    else {
      counts.telling++
      if (everyday.has(char) || marks.test(char)) counts.common++
    }
  }
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
  return {
    common: counts.telling === 0 ? 1 : counts.common / counts.telling,
    damaged: share(counts.damaged, counts.all),
    control: share(counts.control, counts.all),
    faults: counts.damaged + counts.control,
  }
}

function isWhite(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || code === 0x85
}

/** The characters of the rows `first` … `last`; a row's second bytes run from `from` to FE, gaps among them. */
function firstLevel(encoding: string, first: number, last: number, from: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++)
    for (let trail = from; trail <= 0xfe; trail++) bytes.push(lead, trail)
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '')
}
