import { endsIn, holds, kind } from './characterKinds.ts'

// 本报记者　谭宜姝　摄
// （画连生摄）
// 张　炜摄（人民视觉）
// 苏显龙　王　磊摄影报道
// 新华社记者　李嘉南　摄

const line =
  /^[（(]?(?:(?:图\/|\p{Script=Han}{0,8}(?:记者|通讯员))[\u3000 ：:]*)?[\p{Script=Han}A-Za-z·.、\u3000 ]{1,24}?[\u3000 ]*(?:摄(?:影(?:报道)?)?|[供制]图)[）)]?(?:[（(][^（）()]{2,12}[）)])?$/u
const tail = /[（(]([^（）()。]{2,30}摄(?:影)?)[）)]$/u

// Photo by Sam Rudd   Foto: Jörg Weiß   Photo Hélène Lefèvre   STAFF PHOTO BY SAM RUDD   Sam Rudd / The Herald

// 資料圖片   （资料照片）
const archive = /^[（(]?(?:本报)?(?:资料|网[上络]|设计)(?:图片|照片|图)[）)]?$/u

const westernName = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|d[eu]|van|der|von|la)){0,5}"
const latinLine = new RegExp(
  `^[([]?(?:(?:[Ss]taff|STAFF|[Ff]ile|FILE|[Cc]ourtesy|COURTESY|AP) )?(?:[Pp]hoto(?:graph)?s?|PHOTO(?:GRAPH)?S?|[Ff]oto|FOTO|[Bb]ild)(?: by| BY)?:? ${westernName}[)\\]]?$`,
  'u',
)
const namedFirst = new RegExp(
  `^${westernName} ?[/|] ?(?:The |THE )?(?:${westernName} (?:[Ss]taff|STAFF|[Pp]hotos?|PHOTOS?)|AP|AFP|Reuters|Associated Press)$`,
  'u',
)
const latinTail = /[.!?”»] [([]?((?:Photo(?:graph)? by|Foto:|Photo(?: :)?) \p{Lu}[\p{L}.’' -]{2,40})[)\]]?$/u

/** What a credit ends with. */
const closings = '摄影道图片照）)'

/** 图片署名: a line (mended) that holds nothing but who took the photograph. */
export const isCredit = (text: string): boolean =>
  text.length <= 36 &&
  ((holds(text, kind.photo) && closings.includes(text.at(-1)!) && (line.test(text) || archive.test(text))) ||
    (holds(text, kind.letter) && (latinLine.test(text) || namedFirst.test(text))))

/** The credit in brackets at the end of a caption; `from` is where it starts in the text. */
export function readTailPhotoCredit(text: string): { from: number; credit: string } | undefined {
  const found = endsIn(text, kind.closing) ? tail.exec(text) : undefined
  if (found) return { from: found.index, credit: found[1]! }
  const latin =
    !endsIn(text, kind.fullStop | kind.exclaims) && holds(text, kind.letter)
      ? latinTail.exec(text)
      : undefined
  return latin ? { from: latin.index + 2, credit: latin[1]! } : undefined
}
