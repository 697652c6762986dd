import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { pageAnchor } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { sayPage } from '../../wording.ts'
import { MadeUpPage } from './MadeUpPage.tsx'
import { FurtherPaper } from './Paper.tsx'
import { RestsOnPage } from './RestsOnPage.tsx'
import { StoryList } from './StoryList.tsx'

/** 版: the stories of a further page, under its number and name. */
export function PageBand({
  frame,
  entries,
  n,
  composition,
}: {
  frame: Frame
  entries: readonly Entry[]
  /** Its index in the edition. */
  n: number
  composition: Composition | null | undefined
}) {
  const page = frame.pages[n]
  if (!page) return null
  const id = anchorOf(frame, n)
  return (
    <section id={id} aria-label={sayPage(page)} className="pt-sesqui">
      {composition && <FurtherPaper id={id} paper={composition.paper} />}
      <div className="line-double" />
      <h2 className={page.number === undefined ? 'file-name' : 'list-name py-half'}>{sayPage(page)}</h2>
      <Stories frame={frame} entries={entries} composition={composition} name={`page${n}`} />
      {page.rests && <RestsOnPage rests={page.rests} />}
      {entries.length === 0 && !page.rests && <p className="text-note text-ink-2">这一版没有读到文字。</p>}
    </section>
  )
}

/** Its printed number; a page that has none, or that of one before it, goes by its place in the edition. */
function anchorOf({ pages }: Frame, n: number): string {
  const number = pages[n]?.number
  const first = pages.findIndex((page) => page.number === number) === n
  return number !== undefined && first ? pageAnchor(number) : `page-at-${n + 1}`
}

function Stories({
  frame,
  entries,
  composition,
  name,
}: {
  frame: Frame
  entries: readonly Entry[]
  composition: Composition | null | undefined
  name: string
}) {
  if (entries.length === 0) return null
  if (composition) return <MadeUpPage composition={composition} entries={entries} frame={frame} name={name} />
  return <StoryList entries={entries} />
}
