/**
 * 归一: which forms count as one while one searches. Both the phrase and the text are folded, so that either may be written
 * in any of them. In this order, character by character:
 *
 * 1. Nothing stands for: white space, but a single space between two letters or digits of scripts that part words with
 *    spaces; the newspaper's ornaments (■ ● ▲ …), soft hyphens, variation selectors, and what has no width.
 * 2. Marks: all quotation marks are one (“ ” 「 」 『 』 ' "), all dashes are one and so are several in a row, likewise … ……;
 *    。 and . are one, · • and ・, 〇 and the ○ that papers print for it.
 * 3. Width and shape: NFKC (１２ａ is 12a, ㎡ is m2, ﹔ is ;), of a letter together with the accents behind it.
 * 4. Case: lower.
 * 5. Characters: traditional ones and radicals are the simplified ideographs that `pairs` tells.
 */
export interface Folding {
  /** What a character, with the accents behind it, folds to; '' for nothing. */
  readonly of: (character: string) => string
}

/** A text as it is searched: `starts[i]` and `ends[i]` are where the character of unit `i` lies in the text itself. */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const nothing = new Set('■□●◆◇▲△▼▽★☆◎※\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e')
/** Each list of marks folds to its first. */
const marks = [
  '"“”„‟「」『』﹁﹂﹃﹄｢｣〝〞＂«»‘’‚‛＇\'ʼ',
  '-‐‑‒–—―−－─━﹣﹘︱︲',
  '.。｡︒．',
  '…⋯︙',
  '·・•‧∙･',
  ',，﹐︐',
  '、､﹑︑',
  '~～〜',
  '〇○◯',
]
/** Of these several in a row are one. */
const runs = '-…'

const accent = /^[\p{M}\uff9e\uff9f]$/u
const blank = /^\s$/u
const selector = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u
/** Letters and digits of scripts that part words with spaces. */
const worded = /^[\p{L}\p{N}]$/u
const firstIdeographic = 0x2e80

/** Makes a folding out of `pairs`: a form and what it folds to, one after the other, each one code point long. */
export function foldingOf(pairs: string): Folding {
  const simple = new Map<string, string>()
  const points = [...pairs]
  for (let i = 0; i < points.length; i += 2) simple.set(points[i]!, points[i + 1]!)
  const marked = new Map(marks.flatMap((list) => [...list].map((mark) => [mark, list[0]!] as const)))
  const known = new Map<string, string>()
  const read = (character: string): string => {
    if (nothing.has(character) || selector.test(character)) return ''
    const mark = marked.get(character)
    if (mark !== undefined) return mark
    return [...character.normalize('NFKC').toLowerCase()]
      .map((each) => marked.get(each) ?? simple.get(each) ?? each)
      .join('')
  }
  const of = (character: string): string => {
    const found = known.get(character) ?? read(character)
    known.set(character, found)
    return found
  }
  return { of }
}

/** Folds a text. */
export function folded(text: string, folding: Folding): Folded {
  const found = new Units(text.length)
  let space: { readonly start: number; readonly end: number } | undefined
  for (let at = 0; at < text.length; ) {
    const start = at
    const unit = text.charCodeAt(at)
    // nearly every character of a newspaper is an ideograph that another follows
    const alone = isIdeograph(unit) && !mayBeAccent(text.charCodeAt(at + 1))
    const character = alone ? text[at]! : characterAt(text, at)
    at += character.length
    if (!alone && blank.test(character)) {
      space = { start: space?.start ?? start, end: at }
      continue
    }
    const form = folding.of(character)
    if (form === '') continue
    if (space && isWorded(found.last) && isWorded(form.charCodeAt(0))) found.put(0x20, space.start, space.end)
    space = undefined
    if (!alone && runs.includes(form) && found.last === form.charCodeAt(0)) found.widen(at)
    else for (let i = 0; i < form.length; i++) found.put(form.charCodeAt(i), start, at)
  }
  return found.done()
}

/** The units of a folded text as they come; there may be more of them than of the text itself. */
class Units {
  #codes: Uint16Array
  #starts: Uint32Array
  #ends: Uint32Array
  #length = 0

  constructor(room: number) {
    this.#codes = new Uint16Array(room)
    this.#starts = new Uint32Array(room)
    this.#ends = new Uint32Array(room)
  }

  /** The last unit, or −1. */
  get last(): number {
    return this.#length === 0 ? -1 : this.#codes[this.#length - 1]!
  }

  /** Puts a unit that stands for the range [start, end) of the text. */
  put(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow()
    this.#codes[this.#length] = code
    this.#starts[this.#length] = start
    this.#ends[this.#length++] = end
  }

  /** Lets the last unit stand for what goes on to `end`. */
  widen(end: number): void {
    this.#ends[this.#length - 1] = end
  }

  /** The text and its places. */
  done(): Folded {
    const pieces: string[] = []
    for (let from = 0; from < this.#length; from += most)
      pieces.push(String.fromCharCode(...this.#codes.subarray(from, Math.min(from + most, this.#length))))
    const length = this.#length
    return {
      text: pieces.join(''),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    }
  }

  #grow(): void {
    const room = 2 * this.#codes.length + 16
    const larger = <Kind extends Uint16Array | Uint32Array>(to: Kind, from: Kind): Kind => {
      to.set(from)
      return to
    }
    this.#codes = larger(new Uint16Array(room), this.#codes)
    this.#starts = larger(new Uint32Array(room), this.#starts)
    this.#ends = larger(new Uint32Array(room), this.#ends)
  }
}

/** So many arguments a function takes in any engine. */
const most = 4096

/** The code point at an index, with the accents behind it. */
function characterAt(text: string, at: number): string {
  let character = String.fromCodePoint(text.codePointAt(at)!)
  while (mayBeAccent(text.charCodeAt(at + character.length))) {
    const next = String.fromCodePoint(text.codePointAt(at + character.length)!)
    if (!accent.test(next) || selector.test(next)) break
    character += next
  }
  return character
}

const isIdeograph = (unit: number): boolean => unit >= 0x3400 && unit < 0xa000
/** False of what no accent can be: ASCII, ideographs, the end of the text. */
const mayBeAccent = (unit: number): boolean => unit >= 0x300 && !isIdeograph(unit)

const isWorded = (unit: number): boolean =>
  unit > 0x20 && unit < firstIdeographic && worded.test(String.fromCharCode(unit))
