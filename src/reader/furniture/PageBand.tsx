import type { Entry, PageContents } from '../../newspaper/contents.ts'
import { pageAnchor } from '../addresses.ts'
import { sayPage } from '../wording.ts'
import { RestsOnPage } from './RestsOnPage.tsx'
import { StoryColumns } from './StoryColumns.tsx'

/** 版: the stories of a further page, under its number and name. */
export function PageBand({
  page,
  entries,
  n,
}: {
  page: PageContents
  entries: readonly Entry[]
  /** Its index in the edition. */
  n: number
}) {
  return (
    <section id={pageAnchor(page.number ?? n + 1)} aria-label={sayPage(page)} className="pt-sesqui">
      <div className="line-double" />
      <p className={page.number === undefined ? 'file-name' : 'list-name py-half'}>{sayPage(page)}</p>
      {entries.length > 0 && <StoryColumns entries={entries} across={4} />}
      {page.rests && <RestsOnPage rests={page.rests} />}
      {entries.length === 0 && !page.rests && <p className="text-note text-ink-2">这一版没有读到文字。</p>}
    </section>
  )
}
