import { useLoaderData } from 'react-router'
import { editionsAddress } from '../addresses.ts'
import type { EditionsData } from '../contents/editionYears.ts'
import { Kept } from '../kept.tsx'
import { late } from '../late.ts'
import { ListSheet } from '../layouts/ListSheet.tsx'

export const editionsPage = late(() => import('./EditionsPage.tsx'))

/** 往期: the editions of a year, the newest first. */
export function EditionsScreen() {
  const { places, content } = useLoaderData<EditionsData>()
  return (
    <ListSheet
      places={places}
      here={editionsAddress}
      kept={!content}
      frame={content?.frame}
      masthead={
        <Kept as="header" className="type-area pt-line" kept={!content}>
          {() => {
            const { EditionsHead } = editionsPage.here()
            return <EditionsHead {...content!} />
          }}
        </Kept>
      }
    >
      {() => {
        const { EditionsPage } = editionsPage.here()
        return <EditionsPage {...content!} />
      }}
    </ListSheet>
  )
}
