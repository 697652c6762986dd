/** 折叠: a text as it is compared, and where each of its UTF-16 units stands in the text itself. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

/** Blanks, and the hyphens that a line's end may have put there. */
const unseen = /[\s\u200b\ufeff\u00ad\u2010\u2011-]/u

/**
 * Folds text[from, to): without blanks and hyphens, each character in its compatibility form. Extraction differs in these
 * from one time to the next.
 */
export function fold(text: string, from = 0, to = text.length): Folded {
  let folded = ''
  const at: number[] = []
  for (let i = from; i < to; ) {
    const code = text.codePointAt(i)!
    const next = i + (code > 0xffff ? 2 : 1)
    // a common ideograph is itself
    if (code >= 0x4e00 && code < 0xa000) {
      folded += text[i]
      at.push(i)
    } else {
      const character = text.slice(i, next)
      const form = unseen.test(character) ? '' : code < 0x80 ? character : character.normalize('NFKC')
      for (const unit of form.split('')) {
        if (unseen.test(unit)) continue
        folded += unit
        at.push(i)
      }
    }
    i = next
  }
  return { text: folded, at }
}
