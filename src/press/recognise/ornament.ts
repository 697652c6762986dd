import { isUnified } from '../glyph.ts'

// ■先进制造强支撑      ■加快建设进度，坚持创新引领…      ● 市场      ◆◆

const bullet = /^[■◆●▲▼★◇◎○□▶►▪▌█◼⬛]+[\u3000 ]*/u

/** 题花: how many UTF-16 units of ornament open a line; 0 for none. */
export const ornamentLength = (text: string): number =>
  isUnified(text.charCodeAt(0)) ? 0 : (bullet.exec(text)?.[0].length ?? 0)
