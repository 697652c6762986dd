import { endsIn, kind } from './characterKinds.ts'
import { endingIn, endingWith, gated, holding } from './gated.ts'

// 本报记者　谭宜姝　摄
// （画连生摄）
// 张　炜摄（人民视觉）
// 苏显龙　王　磊摄影报道

/** The last characters of such a line, and of 資料圖片. */
const closings = '摄影道图片照）)'

const line = gated(
  /^[（(]?(?:(?:图\/|\p{Script=Han}{0,8}(?:记者|通讯员))[\u3000 ：:]*)?[\p{Script=Han}A-Za-z·.、\u3000 ]{1,24}?[\u3000 ]*(?:摄(?:影(?:报道)?)?|[供制]图)[）)]?(?:[（(][^（）()]{2,12}[）)])?$/u,
  holding(kind.photo),
  endingWith(closings),
)

// 資料圖片   （资料照片）   网络图片

const archive = gated(
  /^[（(]?(?:本报)?(?:资料|网[上络]|设计)(?:图片|照片|图)[）)]?$/u,
  holding(kind.photo),
  endingWith(closings),
)

// Photo by Sam Rudd   Foto: Jörg Weiß   Photo Hélène Lefèvre   STAFF PHOTO BY SAM RUDD

const westernName = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|d[eu]|van|der|von|la)){0,5}"
const western = gated(
  new RegExp(
    `^[([]?(?:(?:[Ss]taff|STAFF|[Ff]ile|FILE|[Cc]ourtesy|COURTESY|AP) )?(?:[Pp]hoto(?:graph)?s?|PHOTO(?:GRAPH)?S?|[Ff]oto|FOTO|[Bb]ild)(?: by| BY)?:? ${westernName}[)\\]]?$`,
    'u',
  ),
  holding(kind.letter),
)

// Sam Rudd / The Herald staff   Jane Doe/AP

const namedFirst = gated(
  new RegExp(
    `^${westernName} ?[/|] ?(?:The |THE )?(?:${westernName} (?:[Ss]taff|STAFF|[Pp]hotos?|PHOTOS?)|AP|AFP|Reuters|Associated Press)$`,
    'u',
  ),
  holding(kind.letter),
)

/** 图片署名: a line (mended) that holds nothing but who took the photograph, or where it was found. */
export const isCredit = (text: string): boolean =>
  text.length <= 36 && (line.test(text) || archive.test(text) || western.test(text) || namedFirst.test(text))

// 图为学生在练习舞龙。（谭大海　摄）    屋前的老井。（新华社发）

const tail = gated(
  /[（(]([^（）()。]{2,30}摄(?:影)?|(?:新华社|中新社)发|资料[图照]片)[）)]$/u,
  endingIn(kind.closing),
)

// 图为学生在练习舞龙。谭大海摄（人民视觉）    …屋前的老井。本报记者　谭大海摄    …新华社发

const plainTail = gated(
  /[。！？…”）][\u3000 ]*((?:\p{Script=Han}{0,4}(?:记者|通讯员)[\u3000 ：:]*)?\p{Script=Han}{2,4}(?:[、\u3000 ]\p{Script=Han}{2,4}){0,2}[\u3000 ]?摄(?:影)?(?:[（(][^（）()。]{2,10}[）)])?|(?:新华社|中新社)发)$/u,
  endingWith('摄影发）)'),
)

// The bridge at dawn. Photo by Sam Rudd

const westernTail = gated(
  /[.!?”»] [([]?((?:Photo(?:graph)? by|Foto:|Photo(?: :)?) \p{Lu}[\p{L}.’' -]{2,40})[)\]]?$/u,
  holding(kind.letter),
)

/** The credit that ends a caption; `from` is its offset in the text. */
export function readTailPhotoCredit(text: string): { from: number; credit: string } | undefined {
  const plain = plainTail.exec(text)
  if (plain) return { from: plain.index + 1, credit: plain[1]! }
  const found = tail.exec(text)
  if (found) return { from: found.index, credit: found[1]! }
  if (endsIn(text, kind.fullStop | kind.exclaims)) return undefined
  const latin = westernTail.exec(text)
  return latin ? { from: latin.index + 2, credit: latin[1]! } : undefined
}
