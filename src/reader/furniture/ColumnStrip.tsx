import { numbered } from '../numbered.ts'
import { gap } from '../wording.ts'

/** 专栏: the banner over the stories of a series. */
export function ColumnStrip({ column }: { column: string }) {
  return (
    <p className="column-strip">
      <span className="heard-only">专栏：</span>
      {numbered(column.split(gap)).map(({ n, piece: word }) => (
        <span key={n}>{word}</span>
      ))}
    </p>
  )
}
