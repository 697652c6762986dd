import type { Byline } from '../../newspaper/article.ts'
import { endsIn, holds, kind, opensWith, startsIn } from './characterKinds.ts'
import { isName, readNames, readPersons } from './persons.ts'
import { soundsLikeName } from './surnames.ts'
import { roleWord } from './words.ts'

// 本报记者　王利辉　高伟山
// □本报记者　何磊静　王涛萍
// 新华社记者　李嘉南
// 本報記者　梁振輝
// By JANE DOE

const standing = new RegExp(
  `^[□■◇◎●○▲△☐◆文图／/〓]*[（(]?((?:\\p{Script=Han}{0,10}?)(?:${roleWord})[\\u3000 ：:／/]*[^。！？；]{2,60}?)(?:[文图]|报道|综合报道)?[）)]?$`,
  'u',
)
/** In UTF-16 units: some ornaments, a paper, and the longest role stand before the last character of the role. */
const furthestRole = 40
// Von Jörg Weiß   Par Hélène Lefèvre
const roleAndName = new RegExp(`(?:${roleWord})[\\u3000 ：:／/]`, 'u')
const english =
  /^(?:By|BY|Von|VON|Par|PAR)\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|AND|und|et)\s+)?\p{Lu}[\p{L}.'’-]*){1,7})(?:,.*)?$/u

// 約翰耿脫著    亦朋譯    賽珍珠女士作    黔野主編

const literary =
  /^(\p{Script=Han}{1,4}[^名原专巨论编\P{Script=Han}])(?:女士|先生)?\u3000*(著|译|主编|(?<=女士|先生)作)$/u

// Staff Reporter   Special to the Herald   The Associated Press   jdoe@millbrookherald.com
const office =
  /^(?:(?:senior |chief |city |herald |tribune |times )?(?:staff|foreign|political|sports) (?:reporter|writer|correspondent|editor)|special to the [\p{Lu}\p{Ll} ]{3,30}|(?:the )?associated press|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/iu

// 小故事　惠    一首短歌　不凡    灯下　许言

/** 题后署名: whether a title and, behind a blank, its writer's name stand on one line (mended), as in a literary supplement. */
export function isSignedTitle(text: string): boolean {
  const [title = '', name = '', ...more] = text.replace(/[（(][^（(]{1,4}[）)]/u, '\u3000').split(/\u3000+/u)
  if (more.length > 0 || !/^\p{Script=Han}{2,12}$/u.test(title)) return false
  return soundsLikeName(name) || (/^\p{Script=Han}{1,2}$/u.test(name) && name.length < title.length)
}

// 肉麻　寒雲    快哉此風　天馬

/** Whether a title and, behind a blank, a pen name may stand on one line (mended); in a paper of today it is rather a second beat. */
export const mayBePenned = (text: string): boolean =>
  /^\p{Script=Han}{2,12}\u3000+\p{Script=Han}{1,2}$/u.test(text)

// 梅蘭芳之硏究　（六）　（小隱）    南京與上海　（天馬）

const bracketedTitle = /^[^（(]{2,24}(?:[（(][^（(]{1,4}[）)]\u3000*)?[（(]\p{Script=Han}{1,4}[）)]$/u

/** Whether a title and, in brackets, a pen name stand on one line (mended); in a paper of today it may be the name of a series. */
export const isBracketedTitle = (text: string): boolean =>
  endsIn(text, kind.closing) && bracketedTitle.test(text)

// ◎林秋禾    □　王　磊

/** 花与名: nothing but a hollow ornament and who wrote the piece, as columns and supplements sign under a headline. */
const ornamented = /^[□◇○◎△☐]\u3000*(\p{Script=Han}{3,4}|\p{Script=Han}\u3000+\p{Script=Han})$/u

// ——编　者

const byEditor = /^—{1,2}编\u3000*者$/u

/** 署名: a line (mended) that holds nothing but who wrote the story. */
export function readByline(text: string): Byline[] | undefined {
  if (holds(text, kind.letter)) {
    const latin = english.exec(text)
    if (latin) return [{ role: 'reporter', names: latin[1]!.trim().split(/\s+(?:and|und|et)\s+/i) }]
    // what a reporter is, under his name, tells no other
    if (office.test(text)) return []
  }
  const signed = text.length < 10 ? ornamented.exec(text)?.[1]?.replace(/\u3000+/u, '') : undefined
  if (signed && soundsLikeName(signed)) return [{ role: 'writer', names: [signed] }]
  if (!holds(text, kind.role) || holds(text, kind.fullStop)) return undefined
  if (byEditor.test(text)) return [{ role: 'editor', names: [text.replace(/[—\u3000]/gu, '')] }]
  const book = endsIn(text, kind.role) ? literary.exec(text) : null
  if (book) return [{ role: /主/.test(book[2]!) ? 'editor' : 'writer', names: [book[1]!] }]
  const found = opensWith(text, kind.role, furthestRole) ? standing.exec(text) : null
  if (!found) return undefined
  const bylines = readPersons(found[1]!)
  const names = bylines.flatMap((b) => b.names)
  if (names.length === 0 || !names.every(isName)) return undefined
  // 记者站成立 is a role and a phrase, 记者　张辉 a role and a name
  const named = names.some(soundsLikeName) || roleAndName.test(found[1]!)
  return named ? bylines : undefined
}

// …承担着责任。（作者为北京大学教授）   …进行中。（本报记者　甲、乙）   …一定有趣。（趙廉）

const tail =
  /[（(]((?![下上转紧])(?:作者[为单]?|\p{Script=Han}{0,8}记者|\p{Script=Han}{0,6}通讯员|[文图]\/|综合|资料)[^（）()]{2,60})[）)]$/u
const tailName =
  /(?:(?:。”?|…|[』」])\u3000*[（(]([\p{Script=Han}\u3000、]{2,12})|[。』」、]\u3000*[（(]((?![附见印图])\p{Script=Han}{1,3}))[）)]$/u

/**
 * 文末署名: the signature in brackets that closes a story's last paragraph; `from` is where it starts in the text. Only
 * where a paper's writers go by pen names (`penNames`) may it be any word; elsewhere （掌声） is none.
 */
export function readTailCredit(
  text: string,
  penNames: boolean,
): { from: number; bylines: Byline[] } | undefined {
  if (!endsIn(text, kind.closing)) return undefined
  const named = tail.exec(text)
  if (named) {
    const inner = named[1]!
    const bylines = /^作者/.test(inner) ? writers(inner) : readPersons(inner)
    return { from: named.index, bylines }
  }
  const alone = tailName.exec(text)
  const name = alone?.[1] ?? alone?.[2]
  if (!alone || !name || /[转版]/.test(name)) return undefined
  // it closes the story, but names nobody
  if (closing.test(name)) return { from: text.length, bylines: [] }
  const names = alone?.[2] ? [name] : readNames(name)
  // （平） is a name where any word is one
  if (!names.every((each) => soundsLikeName(each) || (penNames && (alone[2] || isName(each)))))
    return undefined
  const from = alone.index + alone[0].search(/[（(]/u)
  return { from, bylines: [{ role: 'writer', names }] }
}

const closing = /^(?:未完|待续|续?完|全文完|略)$/u

// 賣茶翁　（江客）

const penName = /\u3000*[（(](\p{Script=Han}{1,4})[）)]$/u
/** （三）, （下）, （瑞士寄）: what else stands behind a title. */
const noName = /^[一二三四五六七八九十廿〇零百上中下续完]+$|[寄摄译]$/u

/** 题后署名: the pen name in brackets that ends the last line of a title (mended); `from` is where the bracket begins. */
export function readPenName(text: string): { from: number; name: string } | undefined {
  const found = endsIn(text, kind.closing) ? penName.exec(text) : null
  return found && !noName.test(found[1]!) ? { from: found.index, name: found[1]! } : undefined
}

// （伽）

/** 具名: whether a line (mended) holds nothing but the pen name, in brackets, of whoever wrote what stands above it. */
export const isPenName = (text: string): boolean =>
  startsIn(text, kind.bracket) && /^[（(]\p{Script=Han}{1,4}[）)]$/u.test(text)

/** （作者：甲、乙）names its writers; （作者为北京大学教授）only tells what they are. */
function writers(inner: string): Byline[] {
  const names = readNames(inner.replace(/^作者[：:\u3000 ]*/u, '')).filter(isName)
  return /^作者[：:\u3000 ]/.test(inner) && names.length > 0 ? [{ role: 'writer', names }] : []
}
