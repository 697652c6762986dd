import type { ReactNode } from 'react'

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
  /** The `<main>`, told by `main`. */
  children: ReactNode
  colophon: ReactNode
  dock?: ReactNode
}) {
  return (
    <div className="sheet">
      <a href="#main" className="skip-link">
        跳到正文
      </a>
      {bar}
      {masthead}
      {children}
      {colophon}
      {dock}
    </div>
  )
}

export const main = { id: 'main', tabIndex: -1, className: 'type-area grow' } as const
