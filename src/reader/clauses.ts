/** Where a line may end within a head or a quotation, as the build tells it: no character of the text. */
export const mayEnd = '\u200b'

const ends = '，；。！？：'
/** So many characters of clauses that 、 parts stand on one line. */
const together = 12

/** 分句: a quotation in lines, as verse: each ends with a clause, and short ones that 、 parts stand together. */
export function clausesOf(text: string): readonly string[] {
  const clauses: string[] = []
  let clause = ''
  const pieces = text.split('、')
  for (const [n, piece] of pieces.entries()) {
    const part = n + 1 < pieces.length ? `${piece}、` : piece
    if (clause && lengthOf(clause) + firstOf(part) > together) {
      clauses.push(clause)
      clause = ''
    }
    for (const character of part) {
      clause += character
      if (!ends.includes(character)) continue
      clauses.push(clause)
      clause = ''
    }
  }
  return clause ? [...clauses, clause] : clauses
}

/** How long the first clause of it is. */
function firstOf(part: string): number {
  const end = [...part].findIndex((character) => ends.includes(character))
  return lengthOf(end < 0 ? part : part.slice(0, end + 1))
}

const lengthOf = (set: string): number => set.replaceAll(mayEnd, '').length
