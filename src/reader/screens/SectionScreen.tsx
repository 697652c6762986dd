import { useLoaderData } from 'react-router'
import { sectionOf } from '../editionSummary.ts'
import { Kept } from '../kept.tsx'
import { late } from '../late.ts'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { SectionData } from '../screenContent.ts'

export const sectionPage = late(() => import('./SectionPage.tsx'))

/** 栏目: the stories of one section, and what the others have. */
export function SectionScreen() {
  const { places, section, content } = useLoaderData<SectionData>()
  return (
    <ListSheet
      places={places}
      here={sectionOf(places, section)}
      kept={!content}
      frame={content?.frame}
      corrected={content?.corrected}
      masthead={
        <Kept as="header" className="type-area pt-line" kept={!content}>
          {() => {
            const { SectionHead } = sectionPage.here()
            return <SectionHead {...content!} />
          }}
        </Kept>
      }
    >
      {() => {
        const { SectionPage } = sectionPage.here()
        return <SectionPage {...content!} />
      }}
    </ListSheet>
  )
}
