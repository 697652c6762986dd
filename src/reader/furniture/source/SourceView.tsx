import { useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { articleAddress } from '../../addresses.ts'
import { useKey } from '../../keys.ts'
import { main, Sheet } from '../../layouts/Sheet.tsx'
import type { ArticleData } from '../../screenContent.ts'
import { accountOf } from '../../source/account.ts'
import { useCursor } from '../../source/cursor.ts'
import { doubtOf } from '../../source/doubts.ts'
import { notesOf } from '../../source/repairsSaid.ts'
import { residueRows } from '../../source/residueRows.ts'
import { linesOfPage } from '../../source/seedLines.ts'
import { type SourcePart, sourceStory } from '../../source/story.ts'
import { unitAt, unitOfLine } from '../../source/units.ts'
import { Colophon } from '../page/Colophon.tsx'
import { Account } from './Account.tsx'
import { useJoinedPanes } from './joinedPanes.ts'
import { PanesBar } from './PanesBar.tsx'
import { ResidueTable } from './ResidueTable.tsx'
import { SeedFoot, SeedHead } from './SeedHead.tsx'
import { SeedPane } from './SeedPane.tsx'
import { SourceBar } from './SourceBar.tsx'
import { SourceHead } from './SourceHead.tsx'
import { StoryPane } from './StoryPane.tsx'

/** 原文对照: a story beside the lines that it came from, the same words marked in both. */
export function SourceView({ shown, parts }: { shown: ArticleData; parts: readonly SourcePart[] }) {
  const story = useMemo(() => sourceStory(parts), [parts])
  const pages = useMemo(() => parts.map(linesOfPage), [parts])
  const notes = useMemo(
    () => parts.map(({ article }, n) => notesOf(article.repairs ?? [], pages[n]!)),
    [parts, pages],
  )
  const navigate = useNavigate()
  const cursor = useCursor(story, pages)
  const { units, at, kind, go, goBy } = cursor
  const unit = units[at]!
  const part = parts[unit.part]!
  const page = pages[unit.part]!
  const panes = useRef<HTMLDivElement>(null)
  const line = useRef<SVGPathElement>(null)
  useJoinedPanes(panes, line, unit)
  const step = (by: number) => go(Math.min(units.length - 1, Math.max(0, at + by)))
  useKey('arrowdown', () => step(1))
  useKey('arrowup', () => step(-1))
  const leave = () => void navigate(articleAddress(shown.id))
  useKey('o', leave)
  useKey('escape', leave)
  const doubt = doubtOf(story, unit.passage, page)
  const language = shown.content?.entry.language
  return (
    <Sheet
      bar={
        <SourceBar
          id={shown.id}
          kind={kind}
          unit={unit}
          part={part}
          page={page}
          onStep={step}
          onChoose={goBy}
        />
      }
      colophon={<Colophon kept={false}>{() => <p>版心　左为成版，右为原文，一字未改。</p>}</Colophon>}
      dock={undefined}
    >
      <main {...main}>
        <SourceHead shown={shown} cursor={cursor} page={part.page} />
        <PanesBar kind={kind} onChoose={goBy} />
        <div className="source-panes" ref={panes}>
          <StoryPane
            story={story}
            pages={pages}
            unit={unit}
            language={language}
            onGo={(place) => go(unitAt(units, place))}
          />
          <SeedPane
            page={page}
            notes={notes[unit.part]!}
            unit={unit}
            language={language}
            doubt={doubt}
            foot={<SeedFoot id={shown.id} unit={unit} part={part} page={page} onStep={step} />}
            onGo={(number) => {
              const found = unitOfLine(units, unit.part, number)
              if (found >= 0) go(found)
            }}
            gestures={{ onStep: step, onClose: leave }}
          >
            <SeedHead id={shown.id} unit={unit} part={part} page={page} />
          </SeedPane>
          <Account kind={kind} rows={accountOf(unit, part.article.repairs ?? [], page)} doubt={doubt} />
          <svg className="source-joint" aria-hidden="true">
            <path ref={line} />
          </svg>
        </div>
        <ResidueTable rows={residueRows(part.page.residue, page)} language={language} />
      </main>
    </Sheet>
  )
}
