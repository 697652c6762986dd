import { isUnified } from '../text/glyph.ts'

/**
 * 词项: two adjacent ideographs, or the stem of a word of another script, as a 32-bit number. Pairs of the basic
 * plane are given by their code points, all else by a hash that is no pair (the hashing trick, Weinberger et
 * al. 2009). Two words of a page share a number about once in a thousand pages.
 */
export type Term = number

/** The pair of two UTF-16 units; undefined unless both are common ideographs. */
export const pairAcross = (left: number, right: number): Term | undefined =>
  isUnified(left) && isUnified(right) ? pairOf(left, right) : undefined

/** Two adjacent ideographs as a term, by their code points. */
export const pairOf = (left: number, right: number): Term =>
  left > 0xffff || right > 0xffff ? wordOf(hash(hash(0, left), right)) : (left << 16) | right

/** Adds a character to the hash of a word (FNV-1a of Fowler, Noll and Vo, by code points); begin with 0, the result is never 0. */
export const hash = (word: number, code: number): number =>
  Math.imul((word || 0x811c9dc5) ^ code, 0x01000193) || 1

/** The least code point of an ideograph of the basic plane: hashes stay below every pair. */
const leastIdeograph = 0x2e80
/** The hash of a whole word as a term. */
export const wordOf = (word: number): Term => (word >>> 0) % (leastIdeograph << 16)
