// 第三版    二〇一九年    民国廿八年四月廿四日    （十二）

/** 数字: 一 … 九; like everything here, for the inside of a character class. */
export const ones = '一二三四五六七八九'

/** 零: the zeros of years and telephone numbers. */
export const zeros = '〇○零'

/** 十进: 十 and the short forms of twenty and thirty, which dates use. */
export const tens = '十廿卅'

/** 一 … 九十九: how pages, parts, months and items are numbered. */
export const counted = `${ones}十`

/** 一 … 卅一: the days of a month. */
export const dated = `${ones}${tens}`

/** Every numeral of dates and years. */
export const anyNumeral = `${zeros}${dated}`

/** The number of a page: 三, 十二, 3, 12, A4, A04. */
export const pageNumeral = `(?:[A-DＡ-Ｄ]?[\\d０-９]{1,3}|[${counted}]{1,3})`

const tensAndOnes = new RegExp(`^([${ones}]?)([${tens}])([${ones}]?)$`, 'u')
const digits = `〇${ones}`

/** The value of a numeral; undefined for anything else. A4 is page 4 of its part. */
export function readNumeral(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/^[A-D]/, '')
    .replace(/[○零]/gu, '〇')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [, before = '', ten, behind = ''] = tensAndOnes.exec(plain) ?? []
  if (ten !== undefined) {
    const times = ten === '十' ? Math.max(1, digits.indexOf(before || '一')) : tens.indexOf(ten) + 1
    return times * 10 + (behind ? digits.indexOf(behind) : 0)
  }
  if (plain.length === 0 || ![...plain].every((ch) => digits.includes(ch))) return undefined
  return [...plain].reduce((sum, ch) => sum * 10 + digits.indexOf(ch), 0)
}
