import { type LinkProps, Link as RouterLink } from 'react-router'

/** A link that turns the page. The router need not discover where it leads: it knows all routes. */
export function Link(told: Omit<LinkProps, 'discover'>) {
  return <RouterLink {...told} discover="none" />
}
