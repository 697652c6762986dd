import { isUnified } from '../text/glyph.ts'

// ■先进制造强支撑      ■加快建设进度，坚持创新引领…      ● 市场      ◆◆

/** Geometric shapes, blocks, stars and the like; for the inside of a character class. */
export const ornaments = '\u2580-\u25ff★☆✦-✱✽❀-❋❖⬛⬜'

// No flag `u`: with it, a line of millions of ornaments overflows the engine's stack. Each is one UTF-16 unit long.
const bullet = new RegExp(`^[${ornaments}]+[\\u3000 ]*`)

// ◘二百五十三歲之李靑雲君◘
const between = new RegExp(`^[${ornaments}][^${ornaments}]{4,40}[${ornaments}]$`, 'u')

/** 图题: a line (mended) between two ornaments, as the title of a picture is set. */
export const isPictureTitle = (text: string): boolean => ornamentLength(text) > 0 && between.test(text)

const closing = new RegExp(`[\\u3000 ]{0,4}[${ornaments}]{1,4}$`)

/** The offset of the ornament that closes a text, in UTF-16 units; the length of the text where none does. */
export const withoutOrnament = (text: string): number => closing.exec(text)?.index ?? text.length

/** 题花: the length of the ornament that opens a line, in UTF-16 units; 0 for none. */
export const ornamentLength = (text: string): number =>
  isUnified(text.charCodeAt(0)) ? 0 : (bullet.exec(text)?.[0].length ?? 0)
