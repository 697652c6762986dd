import type { ReactNode } from 'react'
import type { Composition } from '../../compose/composition.ts'
import type { Entry } from '../../newspaper/contents.ts'
import type { Frame } from '../editionSummary.ts'
import { FolioCorner, FolioLine } from '../furniture/masthead/EditionFacts.tsx'
import { FrontEar } from '../furniture/masthead/FrontEar.tsx'
import { Nameplate } from '../furniture/masthead/Nameplate.tsx'
import { MadeUpPage } from '../furniture/page/MadeUpPage.tsx'
import { NoText } from '../furniture/page/NoText.tsx'
import { inReadingOrder, teasersOf } from '../furniture/page/orders.ts'
import { PageBand } from '../furniture/page/PageBand.tsx'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { StoryList } from '../furniture/page/StoryList.tsx'
import { MissingPages, Teasers } from '../furniture/page/Teasers.tsx'
import type { FrontContent } from '../screenContent.ts'

/** 报头 with 报眼. */
export function Masthead(content: FrontContent) {
  const { frame } = content
  const { first, composition } = firstPageOf(content)
  return (
    <>
      <div className="nameplate-place">
        <Nameplate paper={frame?.masthead?.paper} />
        {frame && <FolioCorner frame={frame} />}
      </div>
      {frame && first.length > 0 && <FrontEar frame={frame} first={first} composition={composition} />}
    </>
  )
}

/** 头版 below 报头, and the further pages of its edition. */
export function FrontPage(content: FrontContent) {
  const { frame, entries, unreadable } = content
  const page = firstPageOf(content)
  return (
    <>
      <FrontPaper paper={page.composition?.paper} />
      {frame && <Folio frame={frame} {...page} />}
      {frame && entries.length > 0 && (
        <>
          <FirstPage frame={frame} {...page} />
          <FurtherPages frame={frame} at={page.at} content={content} />
        </>
      )}
      {(entries.length === 0 || unreadable.length > 0) && (
        <NoText anyText={entries.length > 0} unreadable={unreadable} />
      )}
    </>
  )
}

interface FirstPage {
  /** Its index in the edition. */
  readonly at: number
  readonly first: readonly Entry[]
  readonly composition: Composition | undefined
}

/** The first page that has stories, with these as they are read. */
function firstPageOf({ entries, compositions }: FrontContent): FirstPage {
  const at = entries[0]?.page ?? 0
  const composition = compositions[at] ?? undefined
  const first = inReadingOrder(
    entries.filter(({ page }) => page === at),
    composition,
  )
  return { at, first, composition }
}

function FurtherPages({ frame, at, content }: { frame: Frame; at: number; content: FrontContent }) {
  const { entries, compositions } = content
  return frame.pages.map(({ seed, number }, n) => {
    const ofPage = entries.filter(({ page }) => page === n)
    const band = { frame, entries: ofPage, n, composition: compositions[n] }
    return n !== at && <PageBand key={`${seed} ${number ?? n}`} {...band} />
  })
}

/** 版头, unless 报眼 tells the facts already. */
function Folio({ frame, first, composition }: FirstPage & { frame: Frame }): ReactNode {
  const told = first.length > 0 && (composition?.ear.kind ?? 'facts') === 'facts'
  return told ? <div className="line-wenwu max-md:hidden" /> : <FolioLine frame={frame} />
}

function FirstPage({ frame, first, composition }: FirstPage & { frame: Frame }) {
  const listed = { name: '本版导读', entries: teasersOf(first), missingPages: frame.missingPages }
  if (!composition) return <StoryList entries={first} />
  const teasers = composition.teasers && <Teasers place="rail" rowsAt={composition.teasers.at} {...listed} />
  return (
    <>
      <MadeUpPage composition={composition} entries={first} frame={frame} teasers={teasers} />
      {frame.missingPages.length > 0 && (
        <p className="teaser-row mt-line text-ink-3 sm:hidden">
          <MissingPages pages={frame.missingPages} />
        </p>
      )}
    </>
  )
}
