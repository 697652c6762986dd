import type { CSSProperties, ReactNode } from 'react'
import { useViewTransitionState } from 'react-router'
import { articleAddress } from '../../addresses.ts'
import { movingHeadline } from '../../movingHeadline.ts'
import { Link } from './Link.tsx'

/** A headline that leads to its story, and goes over into the story's own. */
export function HeadlineLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to={articleAddress(id)} className="headline-link" viewTransition style={useMovingHeadline(id)}>
      {children}
    </Link>
  )
}

/** `movingHeadline` while the page is turned to its story or back; no other has a name. */
export function useMovingHeadline(id: string): CSSProperties | undefined {
  return useViewTransitionState(encodeURI(articleAddress(id))) ? movingHeadline(id) : undefined
}
