import type { ReactNode } from 'react'
import { useLoaderData } from 'react-router'
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
import { StoryList } from '../furniture/page/StoryList.tsx'
import { MissingPages, Teasers } from '../furniture/page/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { FrontData } from '../screenData.ts'

/** 头版: the newest edition, or an older one. */
export function FrontScreen() {
  const { frame, entries, unreadable, compositions } = useLoaderData<FrontData>()
  const at = entries[0]?.page ?? 0
  const composition = compositions[at] ?? undefined
  const first = inReadingOrder(
    entries.filter(({ page }) => page === at),
    composition,
  )
  return (
    <ListSheet
      frame={frame}
      {...(frame && { here: frame.address })}
      teasers={teasersIn(composition)}
      masthead={<Masthead frame={frame} first={first} composition={composition} />}
      paper={composition?.paper}
    >
      {frame && <Folio frame={frame} composition={composition} first={first} />}
      {frame && entries.length > 0 && (
        <>
          <FirstPage frame={frame} first={first} composition={composition} />
          <FurtherPages frame={frame} entries={entries} first={at} compositions={compositions} />
        </>
      )}
      {(entries.length === 0 || unreadable.length > 0) && (
        <NoText anyText={entries.length > 0} unreadable={unreadable} />
      )}
    </ListSheet>
  )
}

function FurtherPages({
  frame,
  entries,
  first,
  compositions,
}: Pick<FrontData, 'entries' | 'compositions'> & { frame: Frame; first: number }) {
  return frame.pages.map(({ seed, number }, n) => {
    const ofPage = entries.filter(({ page }) => page === n)
    const band = { frame, entries: ofPage, n, composition: compositions[n] }
    return n !== first && <PageBand key={`${seed} ${number ?? n}`} {...band} />
  })
}

/** Where 导读 stands; a page that is not made up has it below. */
function teasersIn(composition: Composition | undefined): 'rail' | 'ear' | undefined {
  if (composition?.ear.kind === 'teasers') return 'ear'
  return composition?.teasers && 'rail'
}

interface First {
  readonly frame: Frame
  readonly first: readonly Entry[]
  readonly composition: Composition | undefined
}

function Masthead({ frame, ...page }: Omit<First, 'frame'> & { frame: Frame | undefined }) {
  return (
    <header className="type-area masthead">
      <div className="nameplate-place">
        <Nameplate />
        {frame && <FolioCorner frame={frame} />}
      </div>
      {frame && page.first.length > 0 && <FrontEar frame={frame} {...page} />}
    </header>
  )
}

/** 版头, unless 报眼 tells the facts already. */
function Folio({ frame, first, composition }: First): ReactNode {
  const told = first.length > 0 && (composition?.ear.kind ?? 'facts') === 'facts'
  return told ? <div className="line-wenwu max-md:hidden" /> : <FolioLine frame={frame} />
}

function FirstPage({ frame, first, composition }: First) {
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
