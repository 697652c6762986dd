/* 数: numbers as they are said, in Chinese characters. */

const digits = '零一二三四五六七八九'

/** 2019 → 二零一九: one digit after the other. */
export function sayDigits(number: string): string {
  return [...number].map((digit) => digits[Number(digit)] ?? '点').join('')
}

/** 110 → 幺幺零: as numbers of telephones, trains and models are told, so that 一 and 七 are not mistaken. */
export function sayCode(number: string): string {
  return sayDigits(number).replaceAll('一', '幺')
}

/** 158.25 → 一百五十八点二五. Takes digits with or without a decimal part and commas by thousands. */
export function sayNumber(number: string): string {
  const [whole = '', part] = number.replaceAll(',', '').split('.')
  const said = isCode(whole) ? sayDigits(whole) : sayWhole(whole)
  return part === undefined ? said : `${said}点${sayDigits(part)}`
}

/** So many digits are no quantity, nor are several that begin with a nought. */
const isCode = (whole: string): boolean => whole.length > 16 || (whole.length > 1 && whole.startsWith('0'))

const groups = ['', '万', '亿', '万亿']
const places = ['', '十', '百', '千']

function sayWhole(whole: string): string {
  if (Number(whole) === 0) return digits[0]!
  let said = ''
  let skipped = false
  for (let group = Math.floor((whole.length - 1) / 4); group >= 0; group--) {
    const end = whole.length - 4 * group
    const four = whole.slice(Math.max(0, end - 4), end)
    if (Number(four) === 0) {
      skipped = said !== ''
      continue
    }
    const gap = said !== '' && (skipped || four.startsWith('0'))
    said += (gap ? digits[0] : '') + sayFour(four) + groups[group]
    skipped = false
  }
  // 二百, but 两千, 两万, 两亿; 十二, not 一十二
  return said.replace(/^二(?=[千万亿])/u, '两').replace(/^一十/u, '十')
}

function sayFour(four: string): string {
  let said = ''
  let nought = false
  for (const [at, digit] of [...four].entries()) {
    if (digit === '0') {
      nought = said !== ''
      continue
    }
    said += (nought ? digits[0]! : '') + digits[Number(digit)]! + places[four.length - 1 - at]!
    nought = false
  }
  return said
}
