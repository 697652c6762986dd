import { agencyEndings, ownPaper } from '../../newspaper/lexicon/outlets.ts'
import { isLetterOf } from '../text/glyph.ts'

/**
 * 字类: kinds of characters, one bit each. One pass over a line finds which kinds it holds; a pattern that needs a kind
 * the line lacks is then never tried (`gated.ts`). Few patterns match any given line, so this saves most of the work.
 */
export const kind = {
  /** Of an alphabetic script. */
  letter: 1 << 0,
  digit: 1 << 1,
  blank: 1 << 2,
  /** （ and (. */
  bracket: 1 << 3,
  fullStop: 1 << 4,
  /** ！？ and their narrow forms. */
  exclaims: 1 << 5,
  comma: 1 << 6,
  /** 、 */
  pause: 1 << 7,
  /** ； alone. */
  semicolon: 1 << 8,
  narrowSemicolon: 1 << 9,
  /** ： alone. */
  colon: 1 << 10,
  /** Separators between a role and a name, besides ： and a blank. */
  slash: 1 << 11,
  /** Private use and U+FFFD: no font shows them. */
  unmapped: 1 << 12,
  /** 版, and the end of {p20}. */
  page: 1 << 13,
  calendar: 1 << 14,
  paper: 1 << 15,
  /** 国内统一连续出版物号, 邮发代号, 值班编委, 许可证. */
  registry: 1 << 16,
  contents: 1 << 17,
  photo: 1 << 18,
  role: 1 << 19,
  /** 电, 讯, 消息, 报道: the end of a news lead. */
  newsLead: 1 << 20,
  narrowComma: 1 << 21,
  dash: 1 << 22,
  dots: 1 << 23,
  /** ■ and other solid ornaments, used on labels and crossheads; hollow ones stand before names. */
  ornament: 1 << 24,
  /** Closing quotation marks. */
  unquote: 1 << 25,
  /** ） and ). */
  closing: 1 << 26,
  /** Brackets that can open a news lead. */
  opening: 1 << 27,
  /** Marks that no line can begin with. */
  neverFirst: 1 << 28,
  /** Marks and digits after which a line may not end. */
  unbreakable: 1 << 29,
  /** The last character of an agency's or a paper's name. */
  outlet: 1 << 30,
} as const

/** The last character of each word. */
const lastOf = (words: readonly string[]): string => words.map((word) => word.at(-1)).join('')

const characters: readonly (readonly [of: string, bit: number])[] = [
  ['0123456789０１２３４５６７８９', kind.digit],
  ['\u3000 ', kind.blank],
  ['（(', kind.bracket],
  ['。', kind.fullStop],
  ['！？!?', kind.exclaims],
  ['，', kind.comma],
  ['、', kind.pause],
  ['；', kind.semicolon],
  [';', kind.narrowSemicolon],
  ['：', kind.colon],
  [':／/|｜', kind.slash],
  ['\ufffd', kind.unmapped],
  ['版}', kind.page],
  ['年星曜农', kind.calendar],
  ['报社', kind.paper],
  ['国邮委证', kind.registry],
  ['读看航头录', kind.contents],
  ['摄供制图照', kind.photo],
  ['者员生影编辑理图文著译作', kind.role],
  ['电讯息道导', kind.newsLead],
  [',', kind.narrowComma],
  ['—–-', kind.dash],
  ['…', kind.dots],
  ['■▪▐▌█▲▶►▼◀◄◆●◘◙◼◾★✦✪❖⬛', kind.ornament],
  ['”’」』', kind.unquote],
  ['）)', kind.closing],
  ['（(【〔［[「', kind.opening],
  ['，。、；：！？）》〉」』】〕”’,.;:!?)]', kind.neverFirst],
  ['（《〈“‘「『【.,%…—0123456789', kind.unbreakable],
  [lastOf([...agencyEndings, ...ownPaper]), kind.outlet],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', kind.unbreakable],
]

/** The kinds of each UTF-16 unit, except letters, which `heldIn` tests one by one. */
const kinds = new Uint32Array(0x10000)
for (const [of, bit] of characters)
  for (let i = 0; i < of.length; i++) kinds[of.charCodeAt(i)] = kinds[of.charCodeAt(i)]! | bit
// the private use area, and the high surrogates of the private planes
kinds.fill(kind.unmapped, 0xe000, 0xf900)
kinds.fill(kind.unmapped, 0xdb80, 0xdc00)

// every recogniser asks about the same line in turn, so one answer is remembered
let asked = ''
let answer = 0

/** The kinds of characters that a text holds. */
export function heldIn(text: string): number {
  if (text === asked) return answer
  let held = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    held |= kinds[unit]!
    // there are no letters in the ideograph blocks
    if ((unit < 0x2e80 || unit > 0xa63f) && isLetterOf(unit)) held |= kind.letter
  }
  asked = text
  answer = held
  return held
}

/** Whether a text begins with one of these kinds (`kind.letter` does not work here). */
export const startsIn = (text: string, of: number): boolean => (kinds[text.charCodeAt(0)]! & of) !== 0

/** Whether the UTF-16 unit at offset `at` is one of these kinds (`kind.letter` does not work here). */
export const isAt = (text: string, at: number, of: number): boolean =>
  (kinds[text.charCodeAt(at)]! & of) !== 0

/** Whether a text ends with one of these kinds (`kind.letter` does not work here). */
export const endsIn = (text: string, of: number): boolean => isAt(text, text.length - 1, of)

/** Whether one of the first `within` UTF-16 units is one of these kinds (`kind.letter` does not work here). */
export function opensWith(text: string, of: number, within: number): boolean {
  const end = Math.min(within, text.length)
  for (let i = 0; i < end; i++) if (isAt(text, i, of)) return true
  return false
}

/** Whether a text holds a character of one of these kinds. */
export const holds = (text: string, of: number): boolean => (heldIn(text) & of) !== 0
