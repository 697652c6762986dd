import type { Article } from '../../newspaper/article.ts'
import { isIdeograph, isUnified, isWestern } from '../text/glyph.ts'

/**
 * The address of an article: up to sixteen characters of its headline (or caption, or opening words) that one can
 * read, and four that keep two stories of one headline apart. It depends on this article alone, so a correction
 * elsewhere on the page never moves it.
 */
export function articleId(article: Pick<Article, 'headline' | 'figures' | 'body'>): string {
  const opening = article.body[0]?.text ?? ''
  const name = article.headline ?? article.figures?.[0]?.caption ?? opening
  return `${readable(name) || 'untitled'}-${hash(name + opening)}`
}

/** How many characters of an address one can read. */
const longest = 16

/** The first characters of a name that an address may have, and one hyphen for all that stands between two of them. */
function readable(name: string): string {
  const words: string[] = []
  for (const ch of name
    .slice(0, 20 * longest)
    .normalize('NFKC')
    .toLowerCase()) {
    if (words.length === longest) break
    if (isUnified(ch.charCodeAt(0)) || ((isIdeograph(ch) || isWestern(ch)) && /[\p{L}\p{N}]/u.test(ch)))
      words.push(ch)
    else if (words.length > 0 && words.at(-1) !== '-') words.push('-')
  }
  return words.join('').replace(/-$/, '')
}

/** Four characters of base 36 out of an FNV-1a hash of 32 bits (Fowler, Noll and Vo). */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return ((h >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
}
