import type { Article } from '../../newspaper/article.ts'
import { isIdeograph, isUnified, isWestern } from '../text/glyph.ts'

/**
 * The address of an article: up to sixteen readable characters of its headline (or caption, or first words),
 * and four that tell stories with the same headline apart. It depends on this article alone, so that a
 * correction elsewhere never changes it.
 */
export function articleId(article: Pick<Article, 'headline' | 'figures' | 'body'>): string {
  const opening = article.body[0]?.text ?? ''
  const name = article.headline ?? article.figures?.[0]?.caption ?? opening
  return `${readable(name) || 'untitled'}-${hash(name + opening)}`
}

/** The number of readable characters. */
const longest = 16

/** The first characters of a name that may stand in an address; a hyphen replaces everything between them. */
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

/** Four base-36 characters of a 32-bit FNV-1a hash (Fowler, Noll and Vo). */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return ((h >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
}
