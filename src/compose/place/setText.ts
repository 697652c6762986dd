import type { Breakpoint, HeadPiece, SetText } from '../composition.ts'
import { type HeadlinePiece, lastResort } from '../headlines/headlineBreaks.ts'

/** A head with the turns of its lines at every width. Pieces that no width parts where they should hold are one. */
export function setText(
  pieces: readonly HeadlinePiece[],
  turns: ReadonlyMap<Breakpoint, readonly number[]>,
): SetText {
  const set: HeadPiece[] = []
  let text = ''
  pieces.forEach((piece, i) => {
    text += piece.text
    const turn = [...turns].filter(([, ends]) => ends.includes(i)).map(([width]) => width)
    const bound = piece.cost >= lastResort
    if (bound && turn.length === 0) return
    set.push({
      text,
      ...(piece.space && { space: true }),
      ...(bound && { bound }),
      ...(piece.tag && { tag: true }),
      ...(turn.length > 0 && { turn }),
    })
    text = ''
  })
  return set
}
