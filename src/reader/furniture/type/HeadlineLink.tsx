import type { CSSProperties, ReactNode } from 'react'
import { Link, useViewTransitionState } from 'react-router'
import { articleAddress } from '../../addresses.ts'

/** A headline that leads to its story, and goes over into the story's own. */
export function HeadlineLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to={articleAddress(id)} className="headline-link" viewTransition style={useMovingHeadline(id)}>
      {children}
    </Link>
  )
}

/** 转场: what names the headline that goes from a list to its story or back, while it does; no other has a name. */
export function useMovingHeadline(id: string): CSSProperties | undefined {
  const moving = useViewTransitionState(articleAddress(id))
  // As wide as its words, so that these meet wherever in their column they stand.
  return moving ? { viewTransitionName: `hl-${id}`, display: 'inline-block' } : undefined
}
