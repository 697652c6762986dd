import { isUnified } from '../text/glyph.ts'

// ■先进制造强支撑      ■加快建设进度，坚持创新引领…      ● 市场      ◆◆

/** Geometric shapes, blocks, stars and the like, for the inside of a character class. */
export const ornaments = '\u2580-\u25ff★☆✦-✱✽❀-❋❖⬛⬜'

// All of them are one UTF-16 unit long; with the flag `u` a line of millions of them would fill the engine's stack.
const bullet = new RegExp(`^[${ornaments}]+[\\u3000 ]*`)

// ◘二百五十三歲之李靑雲君◘
const between = new RegExp(`^[${ornaments}][^${ornaments}]{4,40}[${ornaments}]$`, 'u')

/** 图题: whether a line (mended) stands between two ornaments, as the title of a picture does. */
export const isPictureTitle = (text: string): boolean => ornamentLength(text) > 0 && between.test(text)

const closing = new RegExp(`[\\u3000 ]{0,4}[${ornaments}]{1,4}$`)

/** Where the ornaments that close a text begin, in UTF-16 units; its length where none do. */
export const withoutOrnament = (text: string): number => closing.exec(text)?.index ?? text.length

/** 题花: how many UTF-16 units of ornament open a line; 0 for none. */
export const ornamentLength = (text: string): number =>
  isUnified(text.charCodeAt(0)) ? 0 : (bullet.exec(text)?.[0].length ?? 0)
