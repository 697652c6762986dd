// Continued on Page A4   (Continued on page 4, column 3)   Continued on Page Three.   Turn to page 4
// See BRIDGE, Page 4A   Please see BRIDGE, A4   » BRIDGE, A4   BRIDGE continues on A4
// Fortsetzung auf Seite 5   Suite page 4   Lire la suite page 4

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'.split(
  '|',
)
const figures = '[A-D]?\\d{1,3}[A-D]?'

/** A4, 4A, Three, and several of them: 2 and 3. */
const page = `(${figures}(?:,? (?:and |& )?${figures}(?!\\d))*|${numbers.join('|')})`
const column = '(?:,? col(?:umn|\\.)? ?\\d)?'
const about = "[\\p{L}'’ -]{2,30}"

const named = new RegExp(
  `[(\\[]?(?:continued|turn|fortsetzung|(?:lire la )?suite|(?:please )?see ${about},?)(?: (?:on|to|from|auf|en))?,? (?:page|seite|p\\.) ?${page}${column}\\.?[)\\]]?$`,
  'iu',
)
const ordinal = new RegExp(`[(\\[]?continued on (${ordinals.join('|')}) page${column}\\.?[)\\]]?$`, 'iu')
const fromOrdinal = new RegExp(
  `^[(\\[]?continued from (${ordinals.join('|')}) page${column}\\.?[)\\]]?`,
  'iu',
)
const word = "\\p{Lu}[\\p{Lu}'’-]{2,24}"
const lettered = '([A-D]\\d{1,2}|\\d{1,2}[A-D])'
const short = new RegExp(
  `(?:^|(?<=[.!?”"'»)] ))(?:(?:»|>|(?:[Pp]lease |PLEASE )?(?:[Ss]ee|SEE)) ?${word},? (?:(?:on )?(?:[Pp]age|PAGE) )?${lettered}|${word} (?:continues on|CONTINUES ON) (?:[Pp]age |PAGE )?${lettered})$`,
  'u',
)

const shortFrom = new RegExp(`^${word},? from (?:[Pp]age )?${lettered}`, 'u')
const from = new RegExp(
  `^[(\\[]?(?:${about},? )?(?:(?:continued )?from page|fortsetzung von seite|suite de la page) ${page}${column}[)\\]]?[.:]?`,
  'iu',
)

/** A jump line in an alphabetic script: text[from, to), and the pages that it names. */
export interface WesternJump {
  readonly from: number
  readonly to: number
  /** As printed, except that number words are digits. */
  readonly pages: string
}

/** The jump line that ends a text. */
export function readWesternJump(text: string): WesternJump | undefined {
  const found = named.exec(text) ?? ordinal.exec(text) ?? short.exec(text)
  return found ? jumpAt(found) : undefined
}

/** The jump line that opens a text: Continued from Page 1, Col. 3   BRIDGE, from A1. */
export function readWesternContinuation(text: string): WesternJump | undefined {
  const found = from.exec(text) ?? fromOrdinal.exec(text) ?? shortFrom.exec(text)
  return found ? jumpAt(found) : undefined
}

function jumpAt(found: RegExpExecArray): WesternJump {
  const told = found.slice(1).find((pages) => pages !== undefined) ?? ''
  const spelt = Math.max(numbers.indexOf(told.toLowerCase()), ordinals.indexOf(told.toLowerCase()))
  const pages = spelt < 0 ? told.replace(/(\d)[A-D]/giu, '$1') : `${spelt + 1}`
  return { from: found.index, to: found.index + found[0].length, pages }
}
