import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import type { Frame } from '../editionSummary.ts'
import { saySource } from '../furniture/article/ArticleFacts.tsx'
import { TableOfContentsButton } from '../furniture/article/TableOfContents.tsx'
import { SectionBar } from '../furniture/masthead/SectionBar.tsx'
import { Colophon } from '../furniture/page/Colophon.tsx'
import { PrintButton } from '../furniture/settings/PrintButton.tsx'
import { SettingsButton, SettingsSheet } from '../furniture/settings/SettingsSheet.tsx'
import { Sheet } from './Sheet.tsx'

/** The sheet of the reading view: sections and neighbours in the bar, a phone's tools in the dock. */
export function ArticleSheet({
  frame,
  entry,
  previous,
  next,
  here,
  parted,
  children,
}: {
  frame: Frame
  entry: Entry
  previous: Entry | undefined
  next: Entry | undefined
  here: string
  parted: boolean
  children: ReactNode
}) {
  const turns = (
    <>
      <Turn to={previous}>上一篇</Turn>
      <Turn to={next}>下一篇</Turn>
    </>
  )
  return (
    <Sheet
      bar={
        <SectionBar frame={frame} here={here}>
          <nav aria-label="翻篇" className="bar-tools max-sm:hidden">
            {turns}
          </nav>
          {parted && (
            <section aria-label="本篇" className="sm:hidden">
              <TableOfContentsButton />
            </section>
          )}
          <span className="reading-progress" aria-hidden="true" />
        </SectionBar>
      }
      colophon={
        <Colophon>
          <p>{saySource(entry)}</p>
        </Colophon>
      }
      dock={
        <nav aria-label="快捷" className="dock sm:hidden">
          {turns}
          <SettingsButton />
          <PrintButton />
          <SettingsSheet of="article" />
        </nav>
      }
    >
      {children}
    </Sheet>
  )
}

function Turn({ to, children }: { to: Entry | undefined; children: ReactNode }) {
  return (
    to && (
      <Link to={articleAddress(to.id)} className="tool">
        {children}
      </Link>
    )
  )
}
