/** 篇幅: how much there is to read in a text. */
export interface Length {
  /** 字数 as Chinese word processors count it: each visible character, and each word of an alphabetic script as one. */
  readonly characters: number
  /** How many of them are such words. */
  readonly words: number
}

// Scripts that separate words with spaces. Hangul is counted by syllables.
const letter =
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}'
// said, / don’t / F-16 / Jr.”
const word = new RegExp(`[${letter}](?:[${letter}\\p{M}\\p{Nd}'’-])*[,.;:!?)\\]’”"]*`, 'gu')
const unseen = /[\s\ufeff\u200b-\u200d]+/g
const secondHalf = /[\udc00-\udfff]/g

/** The total length of some texts; a character of two UTF-16 units counts once. */
export function lengthOf(texts: readonly string[]): Length {
  let characters = 0
  let words = 0
  for (const text of texts) {
    const rest = text.replace(word, () => {
      words++
      return ''
    })
    characters += rest.replace(unseen, '').replace(secondHalf, '').length
  }
  return { characters: characters + words, words }
}

/** 字数 of one text. */
export function charactersOf(text: string): number {
  return lengthOf([text]).characters
}

/**
 * Minutes to read this much, rounded up: 400 characters a minute, or 238 words a minute (Brysbaert 2019: the mean
 * of 190 studies of silent reading of English).
 */
export function minutesFor({ characters, words }: Length): number {
  return Math.ceil((characters - words) / 400 + words / 238)
}
