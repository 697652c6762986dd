import type { ReactNode } from 'react'

/** 报眼: the box beside the nameplate. */
export function Ear({ children }: { children: ReactNode }) {
  return <div className="frame-inside ear">{children}</div>
}
