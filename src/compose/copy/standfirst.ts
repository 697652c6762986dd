const sentence = /.+?(?:[。！？!?]+[”’」』）》]*|\.(?=\s)|$)/gsu

/** Characters: what no list shows of a paragraph, whose first three lines are all that stands there. */
const longestShown = 400
/** Characters of whole sentences that a list has room for. */
export const longestStandfirst = 80

/**
 * 提要: where the opening of a paragraph ends, in UTF-16 units: whole sentences of up to `longest` characters, the first
 * sentence whole where it has up to 80, else the paragraph itself, of which a list shows the first lines.
 */
export function standfirstEnd(paragraph: string, longest = longestStandfirst): number {
  const text = paragraph.slice(0, longestShown)
  let characters = 0
  let end = 0
  for (const [words] of text.matchAll(sentence)) {
    characters += [...words].length
    if (characters > (end === 0 ? longestStandfirst : longest)) return end || text.length
    end += words.length
  }
  return end
}
