import { useLoaderData, useNavigate } from 'react-router'
import { sourceAddress } from '../addresses.ts'
import { frontOf, sectionOf } from '../editionSummary.ts'
import { Colophon } from '../furniture/page/Colophon.tsx'
import { Corrected, CorrectedFoot } from '../furniture/page/Corrected.tsx'
import { MarkedHits } from '../furniture/search/MarkedHits.tsx'
import { ToolsRow } from '../furniture/settings/ToolsRow.tsx'
import { Kept } from '../kept.tsx'
import { useKey } from '../keys.ts'
import { late } from '../late.ts'
import { ArticleSheet } from '../layouts/ArticleSheet.tsx'
import type { ArticleData } from '../screenContent.ts'

export const story = late(() => import('./Story.tsx'))

/** 读版: one story with all its parts. */
export function ArticleScreen() {
  const { places, id, section, turns, parted, content } = useLoaderData<ArticleData>()
  const kept = !content
  const corrected = content?.corrected
  const navigate = useNavigate()
  useKey('o', () => void navigate(sourceAddress(id)))
  const shown = (name: keyof ReturnType<typeof story.here>) => () => {
    const Part = story.here()[name]
    return <Part {...content!} />
  }
  return (
    <ArticleSheet
      places={places}
      turns={turns}
      here={section === undefined ? frontOf(places) : sectionOf(places, section)}
      parted={parted}
      colophon={
        <Colophon kept={kept}>
          {() => (
            <>
              {shown('Source')()}
              {corrected && <CorrectedFoot of={corrected} />}
            </>
          )}
        </Colophon>
      }
    >
      <article aria-labelledby="headline" key={id}>
        <Kept as="div" className="print-only" kept={kept}>
          {shown('Running')}
        </Kept>
        <Kept as="header" className="article-head" kept={kept}>
          {shown('Head')}
        </Kept>
        <ToolsRow id={id} />
        {corrected && <Corrected of={corrected} />}
        <Kept as="div" className="reading-grid" kept={kept}>
          {shown('Body')}
        </Kept>
      </article>
      <MarkedHits id={id} edition={places.edition} />
      <Kept as="nav" aria-label="前后篇" className="type-area neighbours" kept={kept}>
        {shown('Turns')}
      </Kept>
    </ArticleSheet>
  )
}
