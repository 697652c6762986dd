import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { longestPhrase } from './longestPhrase.ts'

const HitsStrip = lazy(async () => ({ default: (await import('./HitsStrip.tsx')).HitsStrip }))

const never = () => () => {}

/** Marks what one came for, where the address tells it. What a document brings knows of no query: this comes after it. */
export function MarkedHits({ id, edition }: { id: string; edition: string | undefined }) {
  const query = new URLSearchParams(useLocation().search)
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const phrase = query.get('q')?.slice(0, longestPhrase)
  if (!alive || !phrase) return null
  const nth = Number(query.get('hit')) || 1
  return (
    <Suspense>
      <HitsStrip key={id} id={id} phrase={phrase} nth={nth} edition={edition} />
    </Suspense>
  )
}
