import { isAt, kind } from './characterKinds.ts'
import { ornaments } from './ornament.ts'

// 核心阅读    编者按    内容提要    相关链接    延伸阅读    新闻背景    短评

const opens = /^(?:核心(?:阅读|提示)|内容提要|提要|编者(?:按|的话)|阅读提示|导语|开栏的话)[：:]?$/u
const inside =
  /^(?:相关链[接结]|链接|延伸阅读|新闻(?:背景|链接)|背景资料|记者手记|专家[观点]{1,2}|小贴士|短评|图例|名词解释|采访手记)[：:]?$/u

const blanksAndOrnaments = new RegExp(`[\\u3000 ${ornaments}]`, 'gu')

/** In characters, the colon included. */
const longest = 5

/** Whether a text is longer than any label, its blanks and ornaments not counted. */
function isLonger(text: string): boolean {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    if (!isAt(text, i, kind.blank | kind.ornament) && ++length > longest) return true
  }
  return false
}

/** 栏内标签: whether a line (mended) is a label that opens a story or one that stands inside; undefined for any other line. */
export function readLabel(text: string): 'opens' | 'inside' | undefined {
  if (isLonger(text)) return undefined
  const plain = text.replace(blanksAndOrnaments, '')
  return opens.test(plain) ? 'opens' : inside.test(plain) ? 'inside' : undefined
}
