import type { Byline, Dateline, Genre, Role } from '../newspaper/article.ts'
import type { EditionContents, Entry, PageContents } from '../newspaper/contents.ts'
import { ones } from '../newspaper/lexicon/numerals.ts'
import type { Masthead } from '../newspaper/page.ts'
import { saySection } from './sectionName.ts'

/* Facts of the newspaper put into the words in which a Chinese newspaper says them. */

/** The language of these words, and of the app, where they stand among those of a story in another. */
export const ownLanguage = 'zh-Hans'

/** U+3000, with which print sets names and facts apart. */
export const gap = '\u3000'

const roleNames: Record<Role, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  writer: '',
  photographer: '摄影',
  editor: '编辑',
}

/** 本报记者　王利辉　高伟山 */
export function sayByline({ outlet = '', role, names }: Byline): string {
  const who = outlet + roleNames[role]
  return [...(who ? [who] : []), ...names].join(gap)
}

export function sayBylines(bylines: readonly Byline[]): string {
  return bylines.map(sayByline).join(gap)
}

/** 许　言: a name of two characters is set apart under a vertical headline, and nowhere else. */
export function sayPenName(name: string): string {
  return name.length === 2 ? `${name[0]}${gap}${name[1]}` : name
}

/** 新华社北京7月27日 */
export function sayDateline({ agency, place, date }: Dateline): string {
  return `${agency}${place}${date}`
}

const longDate = new Intl.DateTimeFormat('zh-Hans-CN', { dateStyle: 'long', timeZone: 'UTC' })

/** 2019年2月21日　星期四, as far as the page prints it; undefined where it prints no date. */
export function sayDate(masthead: Masthead | undefined): string | undefined {
  if (!masthead?.date) return undefined
  const date = longDate.format(new Date(masthead.date))
  return masthead.weekday ? `${date}${gap}${masthead.weekday}` : date
}

/** 2021年; of the editions that print no date 未载日期. */
export function sayYear(year: string): string {
  return Number.isNaN(Number(year)) ? '未载日期' : `${year}年`
}

/** 出版日期未载, 最近电头7月27日: the day of an edition, and the latest that its stories tell where it prints none. */
export function sayDates({ masthead, latestDateline }: Pick<EditionContents, 'masthead' | 'latestDateline'>) {
  const date = sayDate(masthead)
  if (date) return [date]
  return ['出版日期未载', ...(latestDateline ? [`最近电头${latestDateline.date}`] : [])]
}

const digits = `零${ones}`

/** 1 → 一, 12 → 十二, 20 → 二十. Page numbers have two digits at most; a larger number stays as it is. */
export function sayNumeral(n: number): string {
  if (n > 99) return String(n)
  const tens = Math.floor(n / 10)
  const ones = n % 10 || n === 0 ? digits[n % 10] : ''
  if (tens === 0) return ones ?? ''
  return `${tens > 1 ? digits[tens] : ''}十${ones}`
}

/** 第2版　要闻, or the name of the file where the page prints no number. */
export function sayPage({ number, name, seed }: PageContents): string {
  const parts = [...(number === undefined ? [] : [`第${number}版`]), ...(name ? [name] : [])]
  return parts.length > 0 ? parts.join(gap) : seed
}

/** 第14、15版; where some print no number, how many there are. */
export function sayPages(pages: readonly PageContents[]): string {
  const numbers = new Set(pages.map(({ number }) => number))
  return numbers.has(undefined) ? `${pages.length}版` : `第${[...numbers].join('、')}版`
}

const ownLabels: Partial<Record<Genre, string>> = { photo: '图片新闻', headline: '标题新闻' }

/** 标签: the name over a story. */
export function sayLabel({ genre, sections }: Pick<Entry, 'genre' | 'sections'>): string {
  return ownLabels[genre] ?? saySection({ sections })
}

/** ﹃ ﹄ stand for “ ” where lines run downwards. For the eye only. */
export function sayDownwards(text: string): string {
  return text.replaceAll('“', '﹃').replaceAll('”', '﹄').replaceAll('‘', '﹁').replaceAll('’', '﹂')
}
