import { Fragment } from 'react'
import { mayEnd } from '../../clauses.ts'
import { numbered } from '../../numbered.ts'
import { gap } from '../../wording.ts'

/** In characters. A longer piece may be wider than its column, and breaks anywhere. */
const longest = 8

/**
 * 标题词组: a head breaks first where its editor set a space, then where the build allows it. Pieces are held
 * together rather than parted with <wbr>, which a screen reader takes for a space. `tag` is what is set small at its end.
 */
export function Phrases({ text, tag }: { text: string; tag?: string | undefined }) {
  return numbered(text.split(gap)).map(({ n, piece: phrase }) => (
    <Fragment key={n}>
      {n > 0 && ' '}
      <span className="phrase">
        {phrase.includes(mayEnd) || phrase === tag ? <Pieces phrase={phrase} tag={tag} /> : phrase}
      </span>
    </Fragment>
  ))
}

/** What a line may part, in pieces. */
export function Pieces({ phrase, tag }: { phrase: string; tag?: string | undefined }) {
  return numbered(phrase.split(mayEnd).filter(Boolean)).map(({ n, piece }) => (
    <span key={n} className={piece === tag ? 'head-tag' : piece.length > longest ? undefined : 'piece'}>
      {piece}
    </span>
  ))
}
