/**
 * Pieces of patterns that several recognisers are built from. They are matched against mended text,
 * in which wrapped lines are joined and a separating space is one U+3000.
 */

/** One or two names' worth of separators. */
export const space = '[\\u3000 ]*'

/** 本报, 新华社, 中新社, 路透社, 人民网, 大众日报 …, and the last word of (廿二日路透電). */
export const agency = '(?:本[报刊台]|(?:\\p{Script=Han}{1,5}?)(?:通讯社|社|日报|晚报|晨报|报业|网|电台))'

const numeral = '(?:[\\d０-９]{1,4}|[〇○零一二三四五六七八九十廿卅百元正]{1,4})'

/** 7月27日, 2019年2月20日, 四月廿四日. */
export const monthDay = `(?:${numeral}年)?${numeral}月${numeral}日`

/** A day alone, as the papers of the thirties dated their telegrams: 廿二日. */
export const dayAlone = '[〇零一二三四五六七八九十廿卅]{1,3}日'

/** 记者 and his colleagues; the longer words first. */
export const roleWord =
  '(?:(?:特[约派]|实习|见习|首席|驻\\p{Script=Han}{1,4}|全媒体|融媒体)?记者|特约评论员|评论员|通讯员|实习生|摄影记者|摄影|作者|编辑|整理|[图文](?=[／/：:\\u3000 ]))'

/** A page as pages are numbered: 三, 十二, 3, 12, A4, A04. */
export const pageNumeral = '(?:[A-DＡ-Ｄ]?[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3})'

const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number that a page numeral says; undefined for one that says none. A4 is page 4 of its part. */
export function readNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/^[A-D]/, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  const tens = /^([一二三四五六七八九]?)(十|廿|卅)([一二三四五六七八九]?)$/.exec(plain)
  if (tens) {
    const ten = tens[2] === '廿' ? 2 : tens[2] === '卅' ? 3 : tens[1] ? digits[tens[1]]! : 1
    return ten * 10 + (tens[3] ? digits[tens[3]]! : 0)
  }
  if (plain.length > 0 && [...plain].every((ch) => ch in digits)) {
    return [...plain].reduce((sum, ch) => sum * 10 + digits[ch]!, 0)
  }
  return undefined
}
