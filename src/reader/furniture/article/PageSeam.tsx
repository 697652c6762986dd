import type { Seam } from '../../parts.ts'
import { gap } from '../../wording.ts'

/** 接缝: where a story turns to another page, with the heading that the rest bears there. */
export function PageSeam({
  seam: { page, headline },
  language,
}: {
  seam: Seam
  language: string | undefined
}) {
  return (
    <p className="page-seam">
      {`以下第${page}版`}
      {headline && (
        <>
          {gap}
          <span lang={language}>{headline}</span>
        </>
      )}
    </p>
  )
}
