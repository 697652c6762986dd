import type { ReactNode } from 'react'

/** 缺项: what is missing, and what one can do. */
export function Notice({ name, level, children }: { name: string; level: 1 | 2; children: ReactNode }) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="notice">
      <Heading tabIndex={-1} className="text-notice font-head">
        {name}
      </Heading>
      <div className="text-note text-ink-2">{children}</div>
    </section>
  )
}
