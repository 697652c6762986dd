import type { Term } from './term.ts'
import type { Terms } from './terms.ts'
import { TermTable } from './termTable.ts'

/** 词汇: a set of terms that can be asked. */
export type Vocabulary = Pick<ReadonlySet<Term>, 'has'>

/** The terms of several texts, gathered when the first question is asked: most pages never ask. */
export function vocabularyOf(texts: () => readonly Terms[]): Vocabulary {
  let table: TermTable | undefined
  return {
    has: (term) => {
      table ??= tableOf(texts())
      return table.numberOf(term) >= 0
    },
  }
}

function tableOf(texts: readonly Terms[]): TermTable {
  const table = new TermTable(texts.reduce((sum, { list }) => sum + list.length, 0))
  for (const { list } of texts) for (let i = 0; i < list.length; i++) table.add(list[i]!)
  return table
}
