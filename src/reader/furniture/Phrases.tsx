import { Fragment } from 'react'
import { gap } from '../wording.ts'

/** Where a line may end within a phrase, as the build tells it. */
const mayEnd = '\u200b'

/** In characters. A longer piece may be wider than its column, and breaks anywhere. */
const longest = 8

/**
 * 标题词组: a head breaks first where its editor set a space, then where the build allows it. Pieces are held
 * together rather than parted with <wbr>, which a screen reader takes for a space.
 */
export function Phrases({ text }: { text: string }) {
  return text.split(gap).map((phrase, n) => (
    <Fragment key={phrase}>
      {n > 0 && ' '}
      <span className="phrase">{phrase.includes(mayEnd) ? <Pieces phrase={phrase} /> : phrase}</span>
    </Fragment>
  ))
}

function Pieces({ phrase }: { phrase: string }) {
  return phrase.split(mayEnd).map((piece, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces may repeat, and never move
    <span key={n} className={piece.length > longest ? undefined : 'piece'}>
      {piece}
    </span>
  ))
}
