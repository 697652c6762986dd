import type { ReactNode } from 'react'
import { Kept } from '../../kept.tsx'

/** 报尾: where the words come from. */
export function Colophon({ kept, children }: { kept: boolean; children: () => ReactNode }) {
  return (
    <Kept as="footer" className="type-area pt-sesqui pb-sesqui" kept={kept}>
      {() => (
        <>
          <div className="line-wuwen" />
          <div className="colophon meta">{children()}</div>
        </>
      )}
    </Kept>
  )
}
