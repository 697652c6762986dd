import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PaperSetting } from '../../compose/composition.ts'
import { editionsAddress } from '../addresses.ts'
import type { Frame } from '../editionSummary.ts'
import { SectionBar } from '../furniture/masthead/SectionBar.tsx'
import { Colophon } from '../furniture/page/Colophon.tsx'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { TeasersButton } from '../furniture/page/Teasers.tsx'
import { PrintButton } from '../furniture/settings/PrintButton.tsx'
import { SettingsButton, SettingsSheet } from '../furniture/settings/SettingsSheet.tsx'
import { ThemeChoice } from '../furniture/settings/ThemeChoice.tsx'
import { Sheet } from './Sheet.tsx'

/** The sheet of every screen that shows stories to choose from: front page, sections, editions, notices. */
export function ListSheet({
  frame,
  here,
  teasers,
  masthead,
  paper,
  children,
}: {
  frame: Frame | undefined
  here?: string
  /** Where the screen has 导读, which opens from the bar at widths that have no place for it. */
  teasers?: 'rail' | 'ear' | undefined
  masthead?: ReactNode
  /** How a made-up page stands on paper. */
  paper?: PaperSetting | undefined
  children: ReactNode
}) {
  return (
    <Sheet
      bar={
        <SectionBar frame={frame} teasers={teasers === 'rail'} {...(here !== undefined && { here })}>
          <section aria-label="工具" className="bar-tools scripted max-sm:hidden">
            <ThemeChoice />
            <PrintButton />
          </section>
        </SectionBar>
      }
      masthead={masthead}
      colophon={
        <Colophon>
          <p>版心　由版面文字自动成版；标题、段落、图注均出自原文，未改一字。</p>
          {frame && <p>{`原文${frame.lines}行，未归入${frame.residueLines}行。`}</p>}
        </Colophon>
      }
      dock={<ListDock frame={frame} here={here} teasers={teasers !== undefined} />}
    >
      <FrontPaper paper={paper} />
      {children}
    </Sheet>
  )
}

function ListDock({
  frame,
  here,
  teasers,
}: {
  frame: Frame | undefined
  here: string | undefined
  teasers: boolean
}) {
  const front = frame?.address ?? '/'
  return (
    <nav aria-label="快捷" className="dock sm:hidden">
      <Link to={front} className="tool" aria-current={here === front ? 'page' : undefined}>
        版面
      </Link>
      {teasers && <TeasersButton />}
      {frame?.others && (
        <Link to={editionsAddress} className="tool">
          往期
        </Link>
      )}
      <SettingsButton />
      <SettingsSheet of="list" />
    </nav>
  )
}
