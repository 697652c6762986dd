import { sayCode, sayDigits, sayNumber } from './numbers.ts'
import { sayMarks } from './spokenMarks.ts'
import { measureWord, sayUnit, unitPattern } from './units.ts'

/**
 * 读法: a text as a newsreader says it. The order of work: what is longer and more telling comes before what it is made of,
 * a date before a range, a range before a number. What was said is in Chinese characters, so no later step takes it again.
 */
export function spokenForm(text: string): string {
  let said = text
    .replace(wide, (character) => character.normalize('NFKC'))
    .replace(elsewhere, '')
    .replace(apart, '')
  for (const step of steps) said = step(said)
  return sayMarks(said)
}

const wide = /[０-９Ａ-Ｚａ-ｚ％．＋－／㎡㎞㎏]/gu
/** （下转第三版）（上接第1版）: for the eye. */
const elsewhere = /[（(](?:下转|上接)[^（()）]*[）)]/gu
/** Blanks that print sets around signs: 25 %, 1 / 4. */
const apart = /(?<=\d)\s+(?=[%‰℃/])|(?<=\d\s?\/)\s+(?=\d)/gu

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const dash = '(?:——?|[-–~～−]{1,2})'
const minus = '(?<![\\dA-Za-z.年月日时分个%℃°])[-−]'
const year = '(?:1[0-9]|20|21)\\d\\d'

type Step = (text: string) => string

/** A step that says what a pattern finds; the groups come as they stand in the pattern. */
const says =
  (pattern: string, say: (...found: string[]) => string): Step =>
  (text) =>
    text.replace(new RegExp(pattern, 'gu'), (...found) =>
      say(...(found as string[]).map((each) => each ?? '')),
    )

const steps: readonly Step[] = [
  // 0374-2962345, 400-820-8820, 13800138000
  says('(?<![\\d.])(?:0\\d{2,3}-\\d{7,8}|400-?\\d{3,4}-?\\d{3,4}|1[3-9]\\d{9})(?!\\d)', (found) =>
    sayCode(found.replaceAll('-', '')),
  ),
  says(
    '((?:拨打|致电|热线|电话)[：:“‘]*)(\\d{3,12})(?![\\d.])',
    (_, before, phone) => before + sayCode(phone),
  ),
  says('(?<![\\d.])(\\d{3,5})(?=[”’]?(?:热线|报警|急救电话))', (phone) => sayCode(phone)),
  // “633”工业体系, 308国道, 1203室
  says('([“‘])(\\d{3})(?=[”’])', (_, quote, code) => quote + sayCode(code)),
  says('(?<!\\d)(\\d{3,4})(?=国道|省道|县道|室|房间|航班|次列车)', (code) => sayCode(code)),
  // 7·20, “3·15”
  says('(?<!\\d)(\\d{1,2})[·•](\\d{1,2})(?!\\d)', (_, month, day) => sayCode(month) + sayCode(day)),
  // 2019-02-21
  says(`(?<![\\d.])(${year})([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d.])`, (_, y, __, m, d) => {
    return `${sayDigits(y)}年${sayNumber(String(Number(m)))}月${sayNumber(String(Number(d)))}日`
  }),
  // 6月—8月, 9时-11时
  says('(?<=\\d[年月日时点分])[—–~～-]{1,2}(?=\\d)|(?<=第\\d+)[—–~～-]{1,2}(?=第)', () => '到'),
  says(
    `((?:比分|总分|[以胜负平为])[^，。、；\\d]{0,2})(\\d+)[:：∶](\\d+)`,
    (_, before, a, b) => before + score(a, b),
  ),
  says('(\\d+)[:：∶](\\d+)(?=[^，。、；]{0,3}(?:胜|战平|击败|落败|告负|领先|落后|逆转))', (_, a, b) =>
    score(a, b),
  ),
  // 14:30, 9：05, 14:30:05
  says(
    `(?<![\\d:：])([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?![\\d:：])`,
    (_, hour, minute, second) => sayTime(hour, minute, second),
  ),
  says('(\\d[\\d.]*)[:：∶](\\d[\\d.]*)', (_, a, b) => score(a, b)),
  // 1/3; 2022/2023 is a season
  says(`(?<![\\d/.])(${year})/(${year})(?![\\d/])`, (_, a, b) => `${sayDigits(a)}到${sayDigits(b)}`),
  says('(?<![\\d/.])(\\d{1,3})/(\\d{1,3})(?![\\d/])', (_, a, b) => `${sayNumber(b)}分之${sayNumber(a)}`),
  // ￥100, $3.5亿
  says(`([￥¥$€£])(${number})([万亿]*)`, (_, sign, n, scale) => {
    return quantity(n, scale) + scale + currencies[sign]
  }),
  // 3%—5%, 3—5‰, −2.1%
  says(
    `(${number})[%‰]?(?:${dash}|至|到)(${number})([%‰])`,
    (_, a, b, sign) => `${share(a, sign)}到${share(b, sign)}`,
  ),
  says(`(${minus})?(${number})([%‰])`, (_, less, n, sign) => (less ? '负' : '') + share(n, sign)),
  // −5℃—3℃, 12—18℃
  says(`(${minus})?(${number})(℃|°C)?${dash}([-−]?)(${number})(?:℃|°C)`, (_, less, a, unit, lesser, b) => {
    const first = degrees(a, less)
    return `${unit ? first : first.replace('摄氏度', '')}到${degrees(b, lesser)}`
  }),
  says(`(${minus})?(${number})(?:℃|°C)`, (_, less, n) => degrees(n, less)),
  says(`(${number})(?:${unitPattern})?${dash}(${number})(${unitPattern})`, (_, a, b, unit) => {
    return `${quantity(a, '米')}到${quantity(b, '米')}${sayUnit(unit)}`
  }),
  says(`(${number})([万亿]*)(${unitPattern})`, (_, n, scale, unit) => {
    return quantity(n, scale || '米') + scale + sayUnit(unit)
  }),
  // 2018—2020年, 2019年; 1000年来 is no year
  says(`(?<![\\d.])(${year})年?${dash}(${year})(?=年)`, (_, a, b) => `${sayDigits(a)}到${sayDigits(b)}`),
  says(
    `(?<![\\d.])(${year})${dash}(${year})(?=赛季|学年|财年)`,
    (_, a, b) => `${sayDigits(a)}到${sayDigits(b)}`,
  ),
  says(`(?<![\\d.近约逾超])(${year})(?=年(?!来|历史|文明|古))`, (y) => sayDigits(y)),
  // C919, G1234次, A4, PM2.5, COVID-19
  says('([A-Za-z])-?(\\d{3,})(?![.\\d])', (_, letter, code) => letter + sayCode(code)),
  says(`([A-Za-z])-?(${number})`, (_, letter, n) => letter + sayNumber(n)),
  // 3—5年, 2—3个
  says(
    `(${number})${dash}(${number})(.?)`,
    (_, a, b, next) => `${quantity(a, next)}到${quantity(b, next)}${next}`,
  ),
  says(`(${number})([+×x*＝=><＞＜])(?=\\d)`, (_, n, sign) => sayNumber(n) + signs[sign]),
  says(`([+±])(?=\\d)`, (sign) => signs[sign] ?? ''),
  says(`${minus}(?=\\d)`, () => '负'),
  (text) =>
    text.replace(new RegExp(`(第?)(${number})`, 'gu'), (found, nth: string, n: string, at: number) => {
      const next = text.slice(at + found.length)
      return nth + (nth ? sayNumber(n) : quantity(n, next))
    }),
  // 5元/斤
  says('([元角分米克斤吨升里次人台亩])[/／](?=\\p{Script=Han})', (_, unit) => `${unit}每`),
]

const currencies: Readonly<Record<string, string>> = {
  '￥': '元',
  '¥': '元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
}
const signs: Readonly<Record<string, string>> = {
  '+': '加',
  '±': '正负',
  '×': '乘',
  x: '乘',
  '*': '乘',
  '＝': '等于',
  '=': '等于',
  '>': '大于',
  '＞': '大于',
  '<': '小于',
  '＜': '小于',
}

/** A number before what it counts. */
const quantity = (n: string, next: string): string =>
  n === '2' && measureWord.test(next) ? '两' : sayNumber(n)

const share = (n: string, sign: string): string => `${sign === '%' ? '百' : '千'}分之${sayNumber(n)}`
const degrees = (n: string, less: string): string => `${less ? '零下' : ''}${quantity(n, '')}摄氏度`
const score = (a: string, b: string): string => `${sayNumber(a)}比${sayNumber(b)}`

function sayTime(hour: string, minute: string, second: string): string {
  const part = (told: string, unit: string) =>
    told === '' ? '' : sayNumber(told.replace(/^0(?=0)/u, '')) + unit
  const minutes = minute === '00' && second === '' ? '' : part(minute, '分')
  return `${sayNumber(String(Number(hour)))}点${minutes}${part(second, '秒')}`
}
