import type { ReactNode } from 'react'

/** 报尾: where the words come from. */
export function Colophon({ children }: { children: ReactNode }) {
  return (
    <footer className="type-area pt-sesqui pb-sesqui">
      <div className="line-wuwen" />
      <div className="colophon meta">{children}</div>
    </footer>
  )
}
