import { numbered } from '../../numbered.ts'
import { gap } from '../../wording.ts'

/** 专栏: the banner over the stories of a series. */
export function ColumnStrip({ column, language }: { column: string; language: string | undefined }) {
  return (
    <p className="column-strip">
      <span className="heard-only">专栏：</span>
      {numbered(column.split(gap)).map(({ n, piece: word }) => (
        <span key={n} lang={language}>
          {word}
        </span>
      ))}
    </p>
  )
}
