import type { DraftAnswer, ExcerptStory, Piece } from '../../../desk/messages.ts'
import { numbered } from '../../numbered.ts'

/** 改前, 改后: the page around the chosen lines as it is, and as it would be. */
export function BeforeAfter({ draft, missing }: { draft: DraftAnswer | undefined; missing: string }) {
  return (
    <section aria-label="改前改后" className="before-after">
      <div>
        <h2 className="before-after-name">改前</h2>
        {draft ? <Excerpt stories={draft.before} parted /> : <p className="meta">{missing}</p>}
      </div>
      <div>
        <h2 className="before-after-name">改后</h2>
        {draft ? <Excerpt stories={draft.after} /> : <p className="meta">{missing}</p>}
      </div>
    </section>
  )
}

function Excerpt({ stories, parted = false }: { stories: readonly ExcerptStory[]; parted?: boolean }) {
  const several = stories.length > 1
  return stories.map(({ title, pieces }) => (
    <div key={title ?? ''} className="excerpt" data-parted={parted}>
      {(several || title === undefined) && <p className="excerpt-story">{title ?? '未归入的原文'}</p>}
      {numbered(pieces).map(({ n, piece }) => (
        <ShownPiece key={n} piece={piece} parts={parted && isParted(piece, pieces[n + 1])} />
      ))}
    </div>
  ))
}

/** Whether a paragraph ends within the chosen lines. */
const isParted = (piece: Piece, next: Piece | undefined): boolean =>
  piece.kind === 'paragraph' && next?.kind === 'paragraph' && piece.marks.length > 0 && next.marks.length > 0

const names: Partial<Record<Piece['kind'], string>> = {
  heading: '标题',
  crosshead: '小标题',
  figure: '图注',
  quote: '引语',
}

function ShownPiece({
  piece: { kind, text, marks, cutBefore, cutAfter },
  parts,
}: {
  piece: Piece
  parts: boolean
}) {
  let at = 0
  const runs = marks.map(([start, end]) => {
    const run = { before: text.slice(at, start), chosen: text.slice(start, end), start }
    at = end
    return run
  })
  return (
    <p className="excerpt-piece" data-kind={kind}>
      {names[kind] && <span className="excerpt-note">{`${names[kind]}\u3000`}</span>}
      {cutBefore && '……'}
      {runs.map(({ before, chosen, start }) => (
        <span key={start}>
          {before}
          <mark>{chosen}</mark>
        </span>
      ))}
      {text.slice(at)}
      {cutAfter && '……'}
      {parts && <span className="excerpt-note">{' ¶ 分段'}</span>}
    </p>
  )
}
