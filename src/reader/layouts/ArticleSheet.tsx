import type { ReactNode } from 'react'
import { articleAddress } from '../addresses.ts'
import type { Places } from '../editionSummary.ts'
import { TableOfContentsButton } from '../furniture/article/TableOfContentsButton.tsx'
import { SectionBar } from '../furniture/masthead/SectionBar.tsx'
import { SearchLink } from '../furniture/search/SearchLink.tsx'
import { AloudWord } from '../furniture/settings/AloudWord.tsx'
import { ToolWord } from '../furniture/settings/ToolWord.tsx'
import { Link } from '../furniture/type/Link.tsx'
import type { ArticleData } from '../screenContent.ts'
import { main, Sheet } from './Sheet.tsx'

/** The sheet of the reading view: sections and neighbours in the bar, a phone's tools in the dock. */
export function ArticleSheet({
  places,
  turns,
  here,
  parted,
  colophon,
  children,
}: {
  places: Places
  turns: ArticleData['turns']
  here: string
  parted: boolean
  colophon: ReactNode
  children: ReactNode
}) {
  const { previous, next } = turns
  return (
    <Sheet
      bar={
        <SectionBar places={places} here={here}>
          <section aria-label="工具" className="bar-tools max-sm:hidden">
            <SearchLink places={places} />
            <nav aria-label="翻篇" className="flex">
              {previous && <Turn to={previous}>上一篇</Turn>}
              {next && <Turn to={next}>下一篇</Turn>}
            </nav>
          </section>
          {parted && (
            <section aria-label="本篇" className="sm:hidden">
              <TableOfContentsButton />
            </section>
          )}
          <span className="reading-progress" aria-hidden="true" />
        </SectionBar>
      }
      colophon={colophon}
      dock={
        <nav aria-label="快捷" className="dock sm:hidden">
          <ToolWord word="版式" name="typeset" />
          <AloudWord />
          <SearchLink places={places} />
          <Turn to={next}>下一篇</Turn>
          <ToolWord word="更多" name="more" />
        </nav>
      }
    >
      <main {...main}>{children}</main>
    </Sheet>
  )
}

function Turn({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (to === undefined)
    return (
      <span className="tool text-ink-3" aria-hidden="true">
        {children}
      </span>
    )
  return (
    <Link to={articleAddress(to)} className="tool">
      {children}
    </Link>
  )
}
