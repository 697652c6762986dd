/**
 * Pieces of patterns that several recognisers are built from. They are matched against mended text,
 * in which wrapped lines are joined and a separating space is one U+3000.
 */

/** One or two names' worth of separators. */
export const space = '[\\u3000 ]*'

/** 本报, 新华社, 中新社, 路透社, 人民网, 大众日报 …, and the last word of (廿二日路透電). */
export const agency =
  '(?:本[报報刊台]|(?:\\p{Script=Han}{1,5}?)(?:通[讯訊]社|社|日[报報]|晚[报報]|晨[报報]|[报報][业業]|[网網]|[电電]台))'

const numeral = '(?:[\\d０-９]{1,4}|[〇○零一二三四五六七八九十廿卅百元正]{1,4})'

/** 7月27日, 2019年2月20日, 四月廿四日. */
export const monthDay = `(?:${numeral}年)?${numeral}月${numeral}日`

/** A day alone, as the papers of the thirties dated their telegrams: 廿二日. */
export const dayAlone = '[〇零一二三四五六七八九十廿卅]{1,3}日'

/** 记者 and his colleagues; the longer words first. */
export const roleWord =
  '(?:(?:特[约約派]|[实實][习習]|[见見][习習]|首席|[驻駐]\\p{Script=Han}{1,4}|全媒[体體]|融媒[体體])?[记記]者|特[约約][评評][论論][员員]|[评評][论論][员員]|通[讯訊][员員]|[实實][习習]生|摄影[记記]者|[攝摄]影|作者|[编編][辑輯]|整理|[图圖文](?=[／/：:\\u3000 ]))'

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
