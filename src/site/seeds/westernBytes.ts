/**
 * 西文字节: whether bytes are text in the Latin letters of Windows-1252 (and so of Latin-1), as German and French pages
 * of older systems come: Stra\xdfe, \xe9t\xe9, \xab \xbb. In the Chinese encodings a character is a pair of such bytes and
 * few letters stand around it; here each stands by itself among letters, and most are letters themselves. Marks alone tell nothing.
 */
export function isWesternText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 50_000)
  let high = 0
  let fitting = 0
  let letters = 0
  let accents = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!
    if (isAsciiLetter(byte)) letters++
    if (byte < 0x80) continue
    if (undefinedBytes.has(byte)) return false
    high++
    if (isLetter(byte)) accents++
    if (marks.has(byte) || (isLetter(byte) && isInWord(sample, i))) fitting++
  }
  return accents > 0 && high <= letters * mostAccents && fitting >= high * 0.9
}

/** Accented letters for each plain one. French, which has most, has one for eight; a short line may have more. */
const mostAccents = 0.45

const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
/** € ‚ „ … ‘ ’ “ ” • – — ™ § © « ® ° ± ² ³ · » ¼ ½ ¾ and the space that does not break. */
const marks: ReadonlySet<number> = new Set([
  ...[0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99],
  ...[0xa0, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe],
])

/** À … ÿ without × and ÷, and Š Œ Ž š œ ž Ÿ. */
const isLetter = (byte: number): boolean =>
  (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) ||
  [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte)

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

/** Beside a plain letter, or a word of one letter, as à is. */
function isInWord(bytes: Uint8Array, i: number): boolean {
  const [before, after] = [bytes[i - 1] ?? 0x20, bytes[i + 1] ?? 0x20]
  if (isAsciiLetter(before) || isAsciiLetter(after)) return true
  return before === 0x20 && after === 0x20 && [0xe0, 0xc0, 0xe9].includes(bytes[i]!)
}

/**
 * Reads them. Not by TextDecoder: that of Node 20 takes `windows-1252` for Latin-1, which has controls where Windows
 * put „ “ ’ – €.
 */
export function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => ownMarks[control.charCodeAt(0) - 0x80] ?? control)
}

/** What Windows-1252 has at 80 … 9F. */
const ownMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
