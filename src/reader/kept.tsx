import type { HTMLAttributes, ReactNode } from 'react'

/**
 * 留版: what a built page brings as HTML, such as the body of a story, stays as it stands: it is not rendered again, so
 * its text need not be sent a second time as data. No other file may hold HTML.
 */
export function Kept({
  as: Tag,
  kept,
  children,
  ...told
}: Omit<HTMLAttributes<HTMLElement>, 'children'> & {
  as: 'article' | 'div' | 'footer' | 'header' | 'main' | 'nav'
  /** Whether this document brought it, which is when the screen has no content. */
  kept: boolean
  children: () => ReactNode
}) {
  // The keys part what was kept from what is rendered when the same screen is turned to again.
  if (kept)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what stands there stays
    return <Tag key="kept" {...told} dangerouslySetInnerHTML={asItStands} suppressHydrationWarning />
  return (
    <Tag key="rendered" {...told}>
      {children()}
    </Tag>
  )
}

/** React compares no HTML while it hydrates, and sets it again only where this object's string changes. */
const asItStands = { __html: '' }
