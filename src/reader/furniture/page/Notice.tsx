import type { ReactNode } from 'react'

/** 缺项: what is missing, and what one can do. */
export function Notice({ name, level, children }: { name: string; level: 1 | 2; children: ReactNode }) {
  return (
    <section className="notice">
      {level === 1 ? (
        <h1 tabIndex={-1} className="text-ear">
          {name}
        </h1>
      ) : (
        <h2 className="text-notice weight-head">{name}</h2>
      )}
      <div className="text-note text-ink-2">{children}</div>
    </section>
  )
}
