import { isUnified } from '../text/glyph.ts'

/**
 * 词项: a pair of ideographs, or the stem of a word of another script, as a number of 32 bits: pairs of the basic plane by their
 * code points, all else by a hash that no pair has (the hashing trick, Weinberger et al. 2009): of a page's words two
 * share theirs once in some thousand pages.
 */
export type Term = number

/** The pair of two UTF-16 units; undefined unless both are ideographs that nearly all text is written in. */
export const pairAcross = (left: number, right: number): Term | undefined =>
  isUnified(left) && isUnified(right) ? pairOf(left, right) : undefined

/** Two adjacent ideographs as a term, by their code points. */
export const pairOf = (left: number, right: number): Term =>
  left > 0xffff || right > 0xffff ? wordOf(hash(hash(0, left), right)) : (left << 16) | right

/** Adds a character to the hash of a word (FNV-1a of Fowler, Noll and Vo, by code points); begin with 0, the result is never 0. */
export const hash = (word: number, code: number): number =>
  Math.imul((word || 0x811c9dc5) ^ code, 0x01000193) || 1

/** The ideograph of the basic plane with the least code: no pair is a lesser number than those that begin with it. */
const leastIdeograph = 0x2e80
/** The hash of a whole word as a term. */
export const wordOf = (word: number): Term => (word >>> 0) % (leastIdeograph << 16)
