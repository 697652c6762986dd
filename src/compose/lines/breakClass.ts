/**
 * 避头尾: what a character may do at the edge of a line, after the Unicode line breaking algorithm
 * (UAX 14, revision 53) with `line-break: strict`. Only the classes that newspaper text meets.
 */
export type BreakClass =
  | 'ideograph'
  | 'letter'
  | 'digit'
  | 'open'
  | 'close'
  | 'closeAscii'
  | 'exclamation'
  | 'nonStarter'
  | 'openQuote'
  | 'closeQuote'
  | 'quote'
  | 'dash'
  | 'leader'
  | 'prefix'
  | 'postfix'
  | 'infix'
  | 'slash'
  | 'hyphen'
  | 'after'
  | 'joiner'
  | 'space'
  | 'wideSpace'
  | 'newline'

const members: readonly (readonly [BreakClass, string])[] = [
  ['open', '（《〈【「『〔［｛〖([{'],
  ['close', '，。、）》〉】」』〕］｝〗．｡､}'],
  ['closeAscii', ')]'],
  ['exclamation', '！？!?'],
  // Small kana and the prolonged sound mark are here because strict line breaking keeps them off a line's start.
  ['nonStarter', '：；・々〻ーゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ‼⁇⁈⁉'],
  ['openQuote', '“‘«‹'],
  ['closeQuote', '”’»›'],
  ['quote', '"\''],
  ['dash', '—⸺'],
  ['leader', '…‥'],
  ['prefix', '$￥＄£€+№±'],
  ['postfix', '%％℃°‰¢￠′″'],
  ['infix', '.,:;'],
  ['slash', '/'],
  ['hyphen', '-'],
  ['after', '–‐|\u00AD'],
  ['joiner', '\u2060\u00A0\u202F\uFEFF'],
  ['space', ' '],
  ['wideSpace', '\u3000\u2002\u2003\u2009\t'],
  ['newline', '\n\r\u2028\u2029'],
]

const known = new Map<string, BreakClass>(
  members.flatMap(([kind, characters]) => [...characters].map((character) => [character, kind] as const)),
)

/** The class of one character (a whole code point). What no rule names breaks like an ideograph or like a letter. */
export function breakClassOf(character: string): BreakClass {
  const found = known.get(character)
  if (found) return found
  let kind: BreakClass = 'letter'
  if (/^[\p{M}\u200B-\u200F]/u.test(character)) kind = 'joiner'
  else if (isEastAsian(character)) kind = 'ideograph'
  else if (/^\p{Nd}/u.test(character)) kind = 'digit'
  known.set(character, kind)
  return kind
}

/**
 * East Asian Width F, W or H: what quotation marks need on both sides before a line may end beside them (LB19a).
 * The quotation marks themselves, —, … and ■ are ambiguous, hence not.
 */
export function isEastAsian(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}
