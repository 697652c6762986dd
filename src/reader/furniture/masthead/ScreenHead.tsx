import type { ReactNode } from 'react'

/** 栏目名 over a list, with what the list holds at its end, and 文武线 under both. */
export function ScreenHead({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <header className="type-area pt-line">
      <div className="section-head">
        <h1 tabIndex={-1} className="text-section">
          {name}
        </h1>
        <div className="section-facts">
          <p>{children}</p>
          {note && <p className="meta">{note}</p>}
        </div>
      </div>
      <div className="line-wenwu" />
    </header>
  )
}
