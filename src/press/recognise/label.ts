import { isAt, kind } from './held.ts'
import { ornaments } from './ornament.ts'

// 核心阅读    编者按    内容提要    相关链接    延伸阅读    新闻背景    短评

const opens =
  /^(?:核心[阅閱][读讀]|[内內]容提要|提要|[编編]者(?:按|的[话話])|[阅閱][读讀]提示|[导導][语語]|[开開][栏欄]的[话話])[：:]?$/u
const inside =
  /^(?:相[关關][链鏈][接结結]|[链鏈]接|延伸[阅閱][读讀]|新[闻聞](?:背景|[链鏈]接)|背景[资資]料|[记記]者手[记記]|[专專]家[观觀点點]{1,2}|小[贴貼]士|短[评評]|[图圖]例|名[词詞]解[释釋]|采访手记)[：:]?$/u

const blanksAndOrnaments = new RegExp(`[\\u3000 ${ornaments}]`, 'gu')

/** A label is so long, its colon included. */
const longest = 5

/** Whether a text has more than a label, whatever blanks and ornaments it has. */
function isLonger(text: string): boolean {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    if (!isAt(text, i, kind.blank | kind.ornament) && ++length > longest) return true
  }
  return false
}

/** 栏内标签: a label that opens a story, or that stands inside one; undefined for any other line (mended). */
export function readLabel(text: string): 'opens' | 'inside' | undefined {
  if (isLonger(text)) return undefined
  const plain = text.replace(blanksAndOrnaments, '')
  return opens.test(plain) ? 'opens' : inside.test(plain) ? 'inside' : undefined
}
