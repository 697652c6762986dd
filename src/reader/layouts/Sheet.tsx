import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** 一屏: skip link, bar, what stands over the text, the text, colophon, and a phone's dock. */
export function Sheet({
  bar,
  masthead,
  children,
  colophon,
  dock,
}: {
  bar: ReactNode
  masthead?: ReactNode
  children: ReactNode
  colophon: ReactNode
  dock: ReactNode
}) {
  return (
    <div className="sheet">
      <Link to="#main" className="skip-link">
        跳到正文
      </Link>
      {bar}
      {masthead}
      <main id="main" tabIndex={-1} className="type-area grow">
        {children}
      </main>
      {colophon}
      {dock}
    </div>
  )
}
