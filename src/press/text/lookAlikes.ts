import traditional from 'opencc-js/dict/TSCharacters'
import { counted } from '../../newspaper/lexicon/numerals.ts'
import { isIdeographOf, isWesternOf } from './glyph.ts'
import { withoutRadicals } from './radicals.ts'

/** Marks of upright type (U+FE10…, U+FE30…), small and half-width ones (U+FE50…, U+FF61…), each before what it is read as. */
const marks =
  '︐，︑、︒。︓：︔；︕！︖？︙…︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）｡。｢「｣」､、'

/** By UTF-16 unit: what it is read as, or 0 for itself. */
const alike = new Uint16Array(0x10000)
for (let i = 0; i < marks.length; i += 2) alike[marks.charCodeAt(i)] = marks.charCodeAt(i + 1)
// recognisers are written in simplified characters
for (const [form, read] of traditional.split('|').map((pair) => pair.split(' ')))
  if (form?.length === 1 && read?.length === 1) alike[form.charCodeAt(0)] = read.charCodeAt(0)

/** A seed's own text, and the text that the press reads. */
export interface Source {
  readonly text: string
  readonly plain: string
}

/**
 * 形近: the text that the press reads. Traditional characters become simplified ones and every mark its usual
 * Chinese form, one UTF-16 unit for one, so that offsets stay. `asPrinted.ts` restores the page's own
 * characters.
 */
export const plainOf = (text: string): string => read(withoutRadicals(text))

function read(text: string): string {
  const typed = new Typed(text)
  let plain = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const read = alike[code] || (code < 0x80 && weighed[code] === 1 ? typed.read(at, code) : 0)
    if (read === 0) continue
    plain += text.slice(copied, at) + String.fromCharCode(read)
    copied = at + 1
  }
  return copied === 0 ? text : plain + text.slice(copied)
}

/** Pairs a seed's text with what the press reads. */
export const sourceOf = (text: string): Source => ({ text, plain: plainOf(text) })

const quotation = 0x22
const point = 0x2e
const formFeed = 0x0c
const newline = 0x0a
const [opens, closes] = [0x201c, 0x201d]

/** What an ASCII mark stands for among ideographs. */
const standsFor = new Uint16Array(0x80)
for (const [mark, read] of [',，', '.。', ':：', ';；', '!！', '?？'])
  standsFor[mark!.charCodeAt(0)] = read!.charCodeAt(0)

/** Which ASCII characters need a look at their context. */
const weighed = new Uint8Array(0x80)
for (const code of [quotation, formFeed, newline]) weighed[code] = 1
for (let code = 0; code < 0x80; code++) if (standsFor[code] !== 0) weighed[code] = 1

/** What may end a clause, besides an ideograph. */
const closing = '”’」』）》"'
/** 一.: the point follows a number and ends no sentence. */
const numbered = new RegExp(`(?:^|\\s)[${counted}]{1,3}$`, 'u')

/** Reads the ASCII marks of a text among ideographs. */
class Typed {
  readonly #text: string
  /** Whether the last letter, digit or ideograph before `#known` was an ideograph. */
  #inHan = false
  #known = 0
  #quoted = false

  constructor(text: string) {
    this.#text = text
  }

  /** What the character at an index is read as, or 0 for itself. Indices must ascend. */
  read(at: number, code: number): number {
    const isNewline = code === newline && this.#text.charCodeAt(at + 1) === newline
    // an empty line or a new page closes an open quotation
    if (code === formFeed || isNewline) this.#quoted = false
    if (code === formFeed || code === newline) return 0
    this.#lookBack(at)
    const before = this.#inHan && (this.#isHan(at - 1) || closing.includes(this.#text[at - 1]!))
    if (code === point) return before && this.#endsAt(at) ? standsFor[code]! : 0
    const after = this.#isHan(at + 1)
    if (code !== quotation) return before || after ? standsFor[code]! : 0
    if (!this.#inHan && !after) return 0
    this.#quoted = !this.#quoted
    return this.#quoted ? opens : closes
  }

  #isHan(at: number): boolean {
    return at < this.#text.length && isIdeographOf(this.#text.charCodeAt(at))
  }

  #lookBack(at: number): void {
    for (let k = at - 1; k >= this.#known; k--) {
      const code = this.#text.charCodeAt(k)
      const isHan = isIdeographOf(code)
      if (!isHan && !isWesternOf(code) && code !== formFeed) continue
      this.#inHan = isHan
      break
    }
    this.#known = at
  }

  /** Whether the point at an index ends a sentence. */
  #endsAt(at: number): boolean {
    if (/[\w.]/.test(this.#text[at + 1] ?? '')) return false
    return !numbered.test(this.#text.slice(Math.max(0, at - 5), at))
  }
}
