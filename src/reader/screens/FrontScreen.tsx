import type { ReactNode } from 'react'
import { useLoaderData } from 'react-router'
import type { Composition } from '../../compose/composition.ts'
import type { Entry } from '../../newspaper/contents.ts'
import type { Frame } from '../frame.ts'
import { Ear } from '../furniture/Ear.tsx'
import { EarFacts } from '../furniture/EarFacts.tsx'
import { FolioCorner, FolioLine } from '../furniture/EditionFacts.tsx'
import { HeadlineOnly } from '../furniture/HeadlineOnly.tsx'
import { MadeUpPage } from '../furniture/MadeUpPage.tsx'
import { Nameplate } from '../furniture/Nameplate.tsx'
import { NoText } from '../furniture/NoText.tsx'
import { PageBand } from '../furniture/PageBand.tsx'
import { StackedStories } from '../furniture/StackedStories.tsx'
import { stackOf, teasersOf } from '../furniture/stack.ts'
import { Teasers } from '../furniture/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { FrontData } from '../loaders.ts'

/** 头版: the newest edition, or an older one. */
export function FrontScreen() {
  const { frame, entries, unreadable, composition } = useLoaderData<FrontData>()
  const first = entries.filter(({ page }) => page === entries[0]?.page)
  const stack = stackOf(first)
  const ear = composition ? earOf(composition, first) : stack.ear
  const teasers = frame && (
    <Teasers
      name="本版导读"
      entries={teasersOf(first)}
      missingPages={frame.missingPages}
      {...(composition && { rowsAt: composition.teasers.at })}
    />
  )
  return (
    <ListSheet
      frame={frame}
      {...(frame && { here: frame.address })}
      masthead={<Masthead frame={frame} ear={ear} />}
    >
      {frame && (ear ? <FolioLine frame={frame} /> : <div className="line-wenwu max-md:hidden" />)}
      {frame && entries.length > 0 && (
        <Pages frame={frame} entries={entries} first={first}>
          {composition ? (
            <MadeUpPage composition={composition} entries={first} frame={frame} teasers={teasers} />
          ) : (
            <StackedStories stack={stack} leadSize="lead" teasers={teasers} />
          )}
        </Pages>
      )}
      {(entries.length === 0 || unreadable.length > 0) && (
        <NoText anyText={entries.length > 0} unreadable={unreadable} />
      )}
    </ListSheet>
  )
}

function Masthead({ frame, ear }: { frame: Frame | undefined; ear: Entry | undefined }) {
  return (
    <header className="type-area masthead">
      <div className="nameplate-place">
        <Nameplate />
        {frame && <FolioCorner frame={frame} />}
      </div>
      {frame && <Ear>{ear ? <HeadlineOnly entry={ear} size="ear" /> : <EarFacts frame={frame} />}</Ear>}
    </header>
  )
}

function earOf({ ear }: Composition, first: readonly Entry[]): Entry | undefined {
  return ear.kind === 'headline' ? first.find(({ id }) => id === ear.id) : undefined
}

/** The first page; the other pages below it, each under its number. */
function Pages({
  frame,
  entries,
  first,
  children,
}: {
  frame: Frame
  entries: readonly Entry[]
  first: readonly Entry[]
  children: ReactNode
}) {
  const others = frame.pages.map((page, n) => ({ page, n })).filter(({ n }) => n !== first[0]?.page)
  return (
    <>
      {children}
      {others.map(({ page, n }) => (
        <PageBand key={n} page={page} entries={entries.filter((entry) => entry.page === n)} n={n} />
      ))}
    </>
  )
}
