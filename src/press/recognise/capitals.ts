// COUNCIL VOTES TO REPAIR
// 17 DIE IN FLOOD, MAYOR SAYS

const capitals = /^(?=(?:.*\p{Lu}){6})[^\p{Ll}\p{Script=Han}]+[\s\u3000][^\p{Ll}\p{Script=Han}]+$/u

/** 大写: a line of an alphabetic script, of two words or more, that is set in capitals. */
export const isInCapitals = (text: string): boolean => text.length <= 120 && capitals.test(text)
