import { holds, kind } from './characterKinds.ts'

// 强能力强能力    图片新闻图片新闻

/** 叠印: a line (mended), or each of its parts between blanks, that is printed twice over. */
export function isDoubled(text: string): boolean {
  if (text.length < 8) return false
  if (!holds(text, kind.blank)) return isTwice(text)
  const tokens = text.split(/[\u3000 ]+/u).filter(Boolean)
  if (tokens.length > 1 && tokens.every(isTwice)) return true
  if (tokens.length > 1 && tokens.length % 2 === 0 && text.length >= 8) {
    const half = tokens.length / 2
    if (tokens.slice(0, half).join() === tokens.slice(half).join()) return true
  }
  return tokens.length === 1 && isTwice(tokens[0]!) && tokens[0]!.length >= 8
}

/** Whether the second half of a token repeats the first. */
function isTwice(token: string): boolean {
  const half = token.length / 2
  return (
    half >= 2 && token.length % 2 === 0 && token[0] === token[half] && token.endsWith(token.slice(0, half))
  )
}
