import type { Entry } from '../newspaper/contents.ts'

/** 12–40、第3版5–9: the lines of a story. */
export function sayEntryLines({ lines, rests = [] }: Pick<Entry, 'lines' | 'rests'>): string {
  return [sayLines(lines), ...rests.map((rest) => `第${rest.page}版${sayLines(rest.lines)}`)].join('、')
}

/** 本文文字出自版面原文第12–40行、第3版第5–9行，未改一字。 */
export function saySource({ lines, rests = [] }: Pick<Entry, 'lines' | 'rests'>): string {
  const places = rests.map((rest) => `第${rest.page}版第${sayLines(rest.lines)}行`)
  return `本文文字出自版面原文${[`第${sayLines(lines)}行`, ...places].join('、')}，未改一字。`
}

const sayLines = ([first, last]: Entry['lines']): string =>
  first === last ? String(first) : `${first}–${last}`
