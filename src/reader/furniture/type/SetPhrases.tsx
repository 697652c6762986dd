import { Fragment } from 'react'
import type { HeadPiece, SetText } from '../../../compose/composition.ts'
import { numbered } from '../../numbered.ts'
import { shownOn } from './shownOn.ts'

/** In characters. A longer piece may be wider than a phone, and breaks anywhere. */
const longest = 8

/** 断行: a head whose lines turn where the composition says; on a phone where its pieces end. */
export function SetPhrases({ text }: { text: SetText }) {
  return numbered(phrasesOf(text)).map(({ n, piece: phrase }) => (
    <Fragment key={n}>
      {n > 0 && ' '}
      <span className="phrase">
        {numbered(heldTogether(phrase)).map(({ n: at, piece: pieces }) => (
          <Fragment key={at}>
            <Held pieces={pieces} />
            {pieces.at(-1)?.text.endsWith(' ') && ' '}
          </Fragment>
        ))}
      </span>
    </Fragment>
  ))
}

/** Pieces between which a line ends only where it must; the space behind the last word stands outside, where a line may end. */
function Held({ pieces }: { pieces: readonly HeadPiece[] }) {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  const name = pieces[0]?.tag ? 'head-tag' : length > longest ? undefined : 'piece'
  return (
    <span className={name}>
      {numbered(pieces).map(({ n, piece }) => (
        <Fragment key={n}>
          {n + 1 < pieces.length ? piece.text : piece.text.trimEnd()}
          <Turn piece={piece} />
        </Fragment>
      ))}
    </span>
  )
}

/** No <br>, which would be copied with the headline and part it for who searches the page. */
function Turn({ piece }: { piece: HeadPiece | undefined }) {
  return piece?.turn && <span className="turn" {...shownOn(piece.turn)} />
}

function phrasesOf(text: SetText): readonly (readonly HeadPiece[])[] {
  const phrases: HeadPiece[][] = [[]]
  for (const piece of text) {
    phrases.at(-1)?.push(piece)
    if (piece.space) phrases.push([])
  }
  return phrases.filter((phrase) => phrase.length > 0)
}

function heldTogether(phrase: readonly HeadPiece[]): readonly (readonly HeadPiece[])[] {
  const held: HeadPiece[][] = [[]]
  for (const piece of phrase) {
    held.at(-1)?.push(piece)
    if (!piece.bound) held.push([])
  }
  return held.filter((pieces) => pieces.length > 0)
}
