import { numbered } from '../../numbered.ts'
import { Phrases } from './Phrases.tsx'

/** lead: under the first headline, 宋. title: over the reading view, 宋. column: elsewhere, 楷. */
export type DeckSize = 'lead' | 'title' | 'column'

const sizes: Record<DeckSize, string> = {
  lead: 'text-deck-lead weight-medium',
  title: 'text-deck-title weight-medium',
  column: 'text-deck font-kai',
}

/** 副题: one line, or more, for each printed line group. */
export function Deck({
  deck,
  language,
  size,
}: {
  deck: readonly string[]
  language: string | undefined
  size: DeckSize
}) {
  return numbered(deck).map(({ n, piece: line }) => (
    <p key={n} lang={language} className={`deck ${sizes[size]}`}>
      <Phrases text={line} />
    </p>
  ))
}
