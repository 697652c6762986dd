import { useLoaderData } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import type { Frame } from '../frame.ts'
import { Ear } from '../furniture/Ear.tsx'
import { FolioCorner, FolioLine } from '../furniture/EditionFacts.tsx'
import { EarFacts } from '../furniture/EarFacts.tsx'
import { HeadlineOnly } from '../furniture/HeadlineOnly.tsx'
import { LeadStory } from '../furniture/LeadStory.tsx'
import { Nameplate } from '../furniture/Nameplate.tsx'
import { NoText } from '../furniture/NoText.tsx'
import { PageBand } from '../furniture/PageBand.tsx'
import { StoryByGenre } from '../furniture/StoryByGenre.tsx'
import { StoryColumns } from '../furniture/StoryColumns.tsx'
import { Teasers } from '../furniture/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { FrontData } from '../loaders.ts'
import { type Stack, stackOf } from './stack.ts'

/** 头版: the newest edition, or an older one. */
export function FrontScreen() {
  const { frame, entries, unreadable } = useLoaderData<FrontData>()
  const first = entries.filter(({ page }) => page === entries[0]?.page)
  const stack = stackOf(first)
  return (
    <ListSheet
      frame={frame}
      {...(frame && { here: frame.address })}
      masthead={<Masthead frame={frame} ear={stack.ear} />}
    >
      {frame && <FolioLine frame={frame} />}
      {frame && first.length > 0 && <Stories frame={frame} entries={entries} stack={stack} />}
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
      {frame && (
        <Ear>{ear ? <HeadlineOnly entry={ear} size="ear" /> : <EarFacts frame={frame} />}</Ear>
      )}
    </header>
  )
}

function Stories({ frame, entries, stack }: { frame: Frame; entries: readonly Entry[]; stack: Stack }) {
  const { lead, under, side, more } = stack
  const pages = frame.pages.map((page, n) => ({ page, n })).filter(({ n }) => n !== entries[0]?.page)
  return (
    <>
      <div className="upper-page pt-line">
        <div className="flex flex-col gap-line">
          {lead && <LeadStory entry={lead} />}
          <StoryColumns entries={under} across={3} />
        </div>
        <div className="side-column">
          {side.map((entry) => (
            <StoryByGenre key={entry.id} entry={entry} size="column" />
          ))}
          <Teasers name="本版导读" entries={entries} missingPages={frame.missingPages} />
        </div>
      </div>
      <StoryColumns entries={more} across={4} />
      {pages.map(({ page, n }) => (
        <PageBand key={page.seed} page={page} entries={entries.filter((entry) => entry.page === n)} n={n} />
      ))}
    </>
  )
}
