import { type BreakClass, breakClassOf, isEastAsian } from './breakClass.ts'

/** Where a line may end: one entry a character, true when a line may end after that character. */
export function breaksOf(characters: readonly string[]): boolean[] {
  const classes = characters.map(breakClassOf)
  return characters.map((_, i) => i + 1 < characters.length && mayBreakAfter(characters, classes, i))
}

const closing: ReadonlySet<BreakClass> = new Set(['close', 'closeAscii', 'exclamation', 'infix', 'slash'])
const word: ReadonlySet<BreakClass> = new Set(['letter', 'digit'])

function mayBreakAfter(characters: readonly string[], classes: readonly BreakClass[], i: number): boolean {
  const a = classes[i]!
  const b = classes[i + 1]!
  if (a === 'newline') return true
  if (b === 'newline' || b === 'space' || b === 'joiner' || a === 'joiner') return false
  if (a === 'space') return mayBreakAfterSpace(classes, i, b)
  if (closing.has(b)) return false
  if (a === 'open') return false
  if (touchesQuote(a) || touchesQuote(b)) {
    if (!mayBreakAtQuote(characters, classes, i)) return false
  }
  if (b === 'wideSpace') return false
  if (a === 'wideSpace') return true
  if (b === 'nonStarter' || b === 'hyphen' || b === 'after' || b === 'leader') return false
  if (a === 'dash' && b === 'dash') return false
  return mayBreakInWord(characters, classes, i)
}

/** Spaces hang at the end of a line; only what must follow an opening mark holds on across them. */
function mayBreakAfterSpace(classes: readonly BreakClass[], i: number, b: BreakClass): boolean {
  let before = i
  while (before >= 0 && classes[before] === 'space') before--
  const a = classes[before]
  if (a === 'open' || a === 'openQuote') return false
  if (closing.has(b) || b === 'closeQuote') return false
  return !(a === 'dash' && b === 'dash')
}

function touchesQuote(kind: BreakClass): boolean {
  return kind === 'openQuote' || kind === 'closeQuote' || kind === 'quote'
}

/** LB15, LB19 and LB19a: a line may end before “ or after ” only between East Asian characters. */
function mayBreakAtQuote(characters: readonly string[], classes: readonly BreakClass[], i: number): boolean {
  const a = classes[i]!
  const b = classes[i + 1]!
  if (b === 'closeQuote' || b === 'quote' || a === 'openQuote' || a === 'quote') return false
  const before = b === 'openQuote' ? characters[i] : characters[i - 1]
  const after = b === 'openQuote' ? characters[i + 2] : characters[i + 1]
  if (a === 'closeQuote' && b === 'openQuote') return false
  return before !== undefined && after !== undefined && isEastAsian(before) && isEastAsian(after)
}

/** Numbers with their signs and units, and Latin words, stay whole (LB21–LB30). */
function mayBreakInWord(characters: readonly string[], classes: readonly BreakClass[], i: number): boolean {
  const a = classes[i]!
  const b = classes[i + 1]!
  if (word.has(a) && word.has(b)) return false
  if ((a === 'ideograph' || word.has(a) || a === 'closeAscii') && b === 'postfix') return false
  if (a === 'prefix' && (b === 'ideograph' || word.has(b))) return false
  if (a === 'postfix' && word.has(b)) return false
  if (word.has(a) && b === 'prefix') return !/^[$+£€№±]/.test(characters[i + 1]!)
  if ((a === 'infix' || a === 'slash') && word.has(b)) return a === 'slash' && b === 'letter'
  if (a === 'closeAscii' && word.has(b)) return false
  if (word.has(a) && b === 'open') return isEastAsian(characters[i + 1]!)
  // A minus sign stays with its number; a hyphen between two words lets them part.
  if (a === 'hyphen' && b === 'digit') return i > 0 && word.has(classes[i - 1]!)
  return true
}
