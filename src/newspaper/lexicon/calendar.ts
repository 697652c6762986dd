import { anyNumeral, counted, dated, ones, zeros } from './numerals.ts'

// 2019年2月21日    二〇一九年二月廿一日    民国廿八年四月三日    星期四    农历壬寅年    Thursday, November 12, 2020

/** 年月日, each as a pattern of what is written out in Chinese numerals. */
export const hanYear = `[${zeros}${ones}]{4}`
export const hanMonth = `[${counted}元正]{1,3}`
export const hanDay = `[${dated}]{1,3}`

const numeral = `(?:[\\d０-９]{1,4}|[${anyNumeral}百元正]{1,4})`

/** 7月27日, 2019年2月20日, 四月廿四日. */
export const monthDay = `(?:${numeral}年)?${numeral}月${numeral}日`

/** A day alone, as the papers of the thirties and of Hong Kong, Taiwan and Malaysia date their telegrams: 廿二日, 9日. */
export const dayAlone = `(?:[〇零${dated}]{1,3}|[\\d０-９]{1,2})日`

/** 星期. */
export const weekday = '星期[一二三四五六日天]'

/** 曜日 of Japanese papers. */
export const japaneseWeekday = '[月火水木金土日]曜日'

/** 干支: the year as the lunar calendar names it. */
export const lunarYear = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年'

/** 令和, 平成: what Japanese papers count years from. */
export const japaneseEra = '(?:令和|平成|昭和|大正|明治)'

/** Monday … Sunday without -day, as an alternation. */
export const englishDays = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun'

/** January … December: each with its German and French name, lower case. */
export const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'janvier'],
  ['february', 'februar', 'février'],
  ['march', 'märz', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juni', 'juin'],
  ['july', 'juli', 'juillet'],
  ['august', 'août'],
  ['september', 'septembre'],
  ['october', 'oktober', 'octobre'],
  ['november', 'novembre'],
  ['december', 'dezember', 'décembre'],
]

/** All of them as an alternation, the longer ones first. */
export const anyMonth = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
