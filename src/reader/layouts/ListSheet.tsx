import type { ReactNode } from 'react'
import { editionsAddress } from '../addresses.ts'
import type { Corrected as Told } from '../corrections/ofSeed.ts'
import { type Frame, frontOf, type Places } from '../editionSummary.ts'
import { SectionBar } from '../furniture/masthead/SectionBar.tsx'
import { Unplaced } from '../furniture/masthead/Unplaced.tsx'
import { Colophon } from '../furniture/page/Colophon.tsx'
import { Corrected, CorrectedFoot } from '../furniture/page/Corrected.tsx'
import { TeasersButton } from '../furniture/page/TeasersButton.tsx'
import { SearchLink } from '../furniture/search/SearchLink.tsx'
import { NightButton } from '../furniture/settings/NightButton.tsx'
import { PrintButton } from '../furniture/settings/PrintButton.tsx'
import { ToolWord } from '../furniture/settings/ToolWord.tsx'
import { Link } from '../furniture/type/Link.tsx'
import { Kept } from '../kept.tsx'
import { main, Sheet } from './Sheet.tsx'

/** The sheet of every screen that shows stories to choose from: front page, sections, editions, notices. */
export function ListSheet({
  places,
  here,
  teasers,
  masthead,
  kept = false,
  frame,
  corrected = [],
  children,
}: {
  places: Places | undefined
  here?: string | undefined
  /** Where the screen has 导读, which opens from the bar at widths that have no place for it. */
  teasers?: 'rail' | 'ear' | undefined
  masthead?: ReactNode
  /** Whether the document brought what the screen shows. */
  kept?: boolean
  /** Absent where it is kept, or where there is no edition. */
  frame?: Frame | undefined
  /** Of the pages that this device corrected. */
  corrected?: readonly Told[] | undefined
  children: () => ReactNode
}) {
  return (
    <Sheet
      bar={
        <SectionBar places={places} here={here} teasers={teasers === 'rail'}>
          <section aria-label="工具" className="bar-tools scripted max-sm:hidden">
            <SearchLink places={places} />
            <ToolWord word="版式" name="typeset" />
            <NightButton />
            <PrintButton />
          </section>
        </SectionBar>
      }
      masthead={masthead}
      colophon={
        <Colophon kept={kept}>
          {() => (
            <>
              <p>版心　由版面文字自动成版；标题、段落、图注均出自原文，未改一字。</p>
              {corrected.map((of) => (
                <CorrectedFoot key={of.file} of={of} />
              ))}
              {frame && (
                <p>
                  {`原文${frame.lines}行，`}
                  <Unplaced frame={frame} />。
                </p>
              )}
            </>
          )}
        </Colophon>
      }
      dock={<ListDock places={places} here={here} teasers={teasers !== undefined} />}
    >
      <Kept as="main" {...main} kept={kept}>
        {() => (
          <>
            {corrected.map((of) => (
              <Corrected key={of.file} of={of} />
            ))}
            {children()}
          </>
        )}
      </Kept>
    </Sheet>
  )
}

function ListDock({
  places,
  here,
  teasers,
}: {
  places: Places | undefined
  here: string | undefined
  teasers: boolean
}) {
  const front = frontOf(places)
  return (
    <nav aria-label="快捷" className="dock sm:hidden">
      <Link to={front} className="tool" aria-current={here === front ? 'page' : undefined}>
        版面
      </Link>
      {teasers && <TeasersButton />}
      <SearchLink places={places} />
      {places?.others && (
        <Link to={editionsAddress} className="tool">
          往期
        </Link>
      )}
      <ToolWord word="版式" name="typeset" />
    </nav>
  )
}
