import type { Byline } from '../../newspaper/article.ts'
import { anyNumeral } from '../../newspaper/lexicon/numerals.ts'
import { roleWord } from '../../newspaper/lexicon/persons.ts'
import { holds, kind } from './characterKinds.ts'
import { endingIn, gated, holding, opening, startingIn } from './gated.ts'
import { isName, readNames, readPersons, soundsLikeName } from './persons.ts'

// 本报记者　王利辉　高伟山
// □本报记者　何磊静　王涛萍
// 新华社记者　李嘉南
// 本報記者　梁振輝

/** UTF-16 units before the last character of the role: ornaments, a paper, and the longest role. */
const furthestRole = 40

const standing = gated(
  new RegExp(
    `^[□■◇◎●○▲△☐◆文图／/〓]{0,12}[（(]?((?:\\p{Script=Han}{0,10}?)(?:${roleWord})[\\u3000 ：:／/]*[^。！？；]{2,60}?)(?:[文图]|报道|综合报道)?[）)]?$`,
    'u',
  ),
  opening(kind.role, furthestRole),
)
const roleAndName = new RegExp(`(?:${roleWord})[\\u3000 ：:／/]`, 'u')

// By JANE DOE   Von Jörg Weiß   Par Hélène Lefèvre

const western = gated(
  /^(?:By|BY|Von|VON|Par|PAR)\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|AND|und|et)\s+)?\p{Lu}[\p{L}.'’-]*){1,7})(?:,.*)?$/u,
  holding(kind.letter),
)

// Staff Reporter   Special to the Herald   The Associated Press   jdoe@millbrookherald.com

const office = gated(
  /^(?:(?:senior |chief |city |herald |tribune |times )?(?:staff|foreign|political|sports) (?:reporter|writer|correspondent|editor)|special to the [\p{Lu}\p{Ll} ]{3,30}|(?:the )?associated press|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})$/iu,
  holding(kind.letter),
)

// 約翰耿脫著    亦朋譯    賽珍珠女士作    黔野主編

const literary = gated(
  /^(\p{Script=Han}{1,4}[^名原专巨论编\P{Script=Han}])(?:女士|先生)?\u3000*(著|译|主编|(?<=女士|先生)作)$/u,
  endingIn(kind.role),
)

// ◎林秋禾    □　王　磊

/** 花与名: a hollow ornament and the writer's name, as columns and supplements sign under a headline. */
const ornamented = /^[□◇○◎△☐]\u3000*(\p{Script=Han}{3,4}|\p{Script=Han}\u3000+\p{Script=Han})$/u

// ——编　者

const byEditor = gated(/^—{1,2}编\u3000*者$/u, endingIn(kind.role))

/** 署名: who wrote the story, where a line (mended) holds nothing else; undefined for any other line. */
export function readByline(text: string): Byline[] | undefined {
  const latin = western.exec(text)
  if (latin) return [{ role: 'reporter', names: latin[1]!.trim().split(/\s+(?:and|und|et)\s+/i) }]
  // the line under a reporter's name that says what he is names nobody
  if (office.test(text)) return []
  const signed = text.length < 10 ? ornamented.exec(text)?.[1]?.replace(/\u3000+/u, '') : undefined
  if (signed && soundsLikeName(signed)) return [{ role: 'writer', names: [signed] }]
  if (holds(text, kind.fullStop)) return undefined
  if (byEditor.test(text)) return [{ role: 'editor', names: [text.replace(/[—\u3000]/gu, '')] }]
  const book = literary.exec(text)
  if (book) return [{ role: /主/.test(book[2]!) ? 'editor' : 'writer', names: [book[1]!] }]
  const found = standing.exec(text)
  if (!found) return undefined
  const bylines = readPersons(found[1]!)
  const names = bylines.flatMap((b) => b.names)
  if (names.length === 0 || !names.every(isName)) return undefined
  // 记者站成立 is a phrase that begins with a role; 记者　张辉 is a role and a name
  const named = names.some(soundsLikeName) || roleAndName.test(found[1]!)
  return named ? bylines : undefined
}

// 小故事　惠    一首短歌　不凡    灯下　许言

/** 题后署名: a title and, behind a blank, its writer's name on one line (mended), as in literary supplements. */
export function isSignedTitle(text: string): boolean {
  const [title = '', name = '', ...more] = text.replace(/[（(][^（(]{1,4}[）)]/u, '\u3000').split(/\u3000+/u)
  if (more.length > 0 || !/^\p{Script=Han}{2,12}$/u.test(title)) return false
  return soundsLikeName(name) || (/^\p{Script=Han}{1,2}$/u.test(name) && name.length < title.length)
}

// 肉麻　寒雲    快哉此風　天馬

/** A title and, behind a blank, what may be a pen name. In today's papers it is rather a second beat of the headline. */
export const mayBePenned = (text: string): boolean =>
  /^\p{Script=Han}{2,12}\u3000+\p{Script=Han}{1,2}$/u.test(text)

// 梅蘭芳之硏究　（六）　（小隱）    南京與上海　（天馬）

const bracketedTitle = gated(
  /^[^（(]{2,24}(?:[（(][^（(]{1,4}[）)]\u3000*)?[（(]\p{Script=Han}{1,4}[）)]$/u,
  endingIn(kind.closing),
)

/** A title and, in brackets, what may be a pen name. In today's papers it may be the name of a series. */
export const isBracketedTitle = (text: string): boolean => bracketedTitle.test(text)

// …承担着责任。（作者为北京大学教授）   …进行中。（本报记者　甲、乙）

const tail = gated(
  /[（(]((?![下上转紧])(?:作者[为单]?|\p{Script=Han}{0,8}记者|\p{Script=Han}{0,6}通讯员|[文图]\/|综合|资料)[^（）()]{2,60})[）)]$/u,
  endingIn(kind.closing),
)

// …一定有趣。（趙廉）

const tailName = gated(
  /(?:(?:。”?|…|[』」])\u3000*[（(]([\p{Script=Han}\u3000、]{2,12})|[。』」、]\u3000*[（(]((?![附见印图])\p{Script=Han}{1,3}))[）)]$/u,
  endingIn(kind.closing),
)

/** A signature that closes a text: where it begins, and whom it names. */
export interface TailCredit {
  readonly from: number
  readonly bylines: readonly Byline[]
}

/**
 * 文末署名: the signature in brackets that ends a story's last paragraph; `from` is its offset in the text. It may be any
 * word only where a paper's writers use pen names (`penNames`); elsewhere （掌声） is no signature.
 */
export function readTailCredit(text: string, penNames: boolean): TailCredit | undefined {
  const named = tail.exec(text)
  if (named) {
    const inner = named[1]!
    const bylines = /^作者/.test(inner) ? writers(inner) : readPersons(inner)
    return { from: named.index, bylines }
  }
  const alone = tailName.exec(text)
  const name = alone?.[1] ?? alone?.[2]
  if (!alone || !name || /[转版]/.test(name)) return undefined
  // 未完 ends the story and names nobody
  if (unsigned.test(name)) return { from: text.length, bylines: [] }
  const names = alone?.[2] ? [name] : readNames(name)
  // with pen names, （平） is a signature
  if (!names.every((each) => soundsLikeName(each) || (penNames && (alone[2] || isName(each)))))
    return undefined
  const from = alone.index + alone[0].search(/[（(]/u)
  return { from, bylines: [{ role: 'writer', names }] }
}

const unsigned = /^(?:未完|待续|续?完|全文完|略)$/u

// 賣茶翁　（江客）

const penName = gated(/\u3000*[（(](\p{Script=Han}{1,4})[）)]$/u, endingIn(kind.closing))
/** （三）, （下）, （瑞士寄）: other things that stand in brackets behind a title. */
const noName = new RegExp(`^[${anyNumeral}百上中下续完]+$|[寄摄译]$`, 'u')

/** 题后署名: the pen name in brackets that ends the last line of a title (mended); `from` is the offset of the bracket. */
export function readPenName(text: string): { from: number; name: string } | undefined {
  const found = penName.exec(text)
  return found && !noName.test(found[1]!) ? { from: found.index, name: found[1]! } : undefined
}

// （伽）

const penNameAlone = gated(/^[（(]\p{Script=Han}{1,4}[）)]$/u, startingIn(kind.bracket))

/** 具名: a line (mended) that holds nothing but a pen name in brackets, under what its owner wrote. */
export const isPenName = (text: string): boolean => penNameAlone.test(text)

/** （作者：甲、乙） names the writers; （作者为北京大学教授） only says what the writer is. */
function writers(inner: string): Byline[] {
  const names = readNames(inner.replace(/^作者[：:\u3000 ]*/u, '')).filter(isName)
  return /^作者[：:\u3000 ]/.test(inner) && names.length > 0 ? [{ role: 'writer', names }] : []
}
