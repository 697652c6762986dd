// COUNCIL VOTES TO REPAIR
// 17 DIE IN FLOOD, MAYOR SAYS
// IT OUT   CLEARED: the second line of a headline

const capitals = /^(?=(?:.*\p{Lu}){4})[^\p{Ll}\p{Script=Han}]+$/u
const severalWords = /\p{L}[^\p{L}]*[\s\u3000].*\p{L}/u

/** 大写: a line set in capitals that is more than an abbreviation of a few letters. */
export const isInCapitals = (text: string): boolean =>
  text.length <= 120 && capitals.test(text) && (text.length > 6 || severalWords.test(text))

// Women MPs Reveal Sexist Taunts

/** 词首大写: a line of which every longer word, and there are two or more, begins with a capital or a digit. */
export function isInTitleCase(text: string): boolean {
  if (text.length > 120 || !/[a-z]/u.test(text)) return false
  const longer = text.split(/[\s\u3000]+/u).filter((word) => word.length > 3)
  return longer.length > 1 && longer.every((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word))
}
