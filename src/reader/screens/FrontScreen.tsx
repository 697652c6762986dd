import { useLoaderData } from 'react-router'
import { frontOf } from '../editionSummary.ts'
import { Kept } from '../kept.tsx'
import { late } from '../late.ts'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { FrontData } from '../screenContent.ts'

export const frontPage = late(() => import('./FrontPage.tsx'))

/** 头版: the newest edition, or an older one. */
export function FrontScreen() {
  const { places, teasers, content } = useLoaderData<FrontData>()
  return (
    <ListSheet
      places={places}
      here={places && frontOf(places)}
      teasers={teasers}
      kept={!content}
      frame={content?.frame}
      corrected={content?.corrected}
      masthead={
        <Kept as="header" className="type-area masthead" kept={!content}>
          {() => {
            const { Masthead } = frontPage.here()
            return <Masthead {...content!} />
          }}
        </Kept>
      }
    >
      {() => {
        const { FrontPage } = frontPage.here()
        return <FrontPage {...content!} />
      }}
    </ListSheet>
  )
}
