import type { ShouldRevalidateFunctionArgs } from 'react-router'

/** What an address shows depends on its path and its edition alone, whatever else is asked there. */
export function isAsked({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const same = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  const edition = ({ searchParams }: URL) => searchParams.get('of')
  return same ? edition(currentUrl) !== edition(nextUrl) : defaultShouldRevalidate
}
