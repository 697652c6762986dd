import { keyOf } from '../cache/cache.ts'

/**
 * 原文: where the text of a seed lies as a file below the site's base. Its name tells its content alone: a seed may have
 * any name, and an older page still finds the text that it is about.
 */
export function textAddress(text: string): string {
  return `seed/${keyOf(text).slice(0, 16)}.txt`
}

/**
 * The file, so that UTF-16 offsets into the decoded seed hold in what a browser reads: it takes one byte order mark away,
 * which may not be one of the text's own. Half a character becomes U+FFFD, one unit for one.
 */
export function textFile(text: string): string {
  return `\ufeff${text}`
}
