import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { screensId } from './routes.tsx'
import type { RootData } from './screenContent.ts'

/** 随版: what a built document brings with it for the program, beside its HTML. */
export interface Carried {
  /** Names the build. */
  readonly program: string
  /** What the screen is given, but for its content. */
  readonly screen: RootData
  /** In 404.html, which a host sends for an address that it does not know. */
  readonly missing?: true
}

/** What this document brought; undefined in dev, where no build wrote it. */
export function carriedHere(): Carried | undefined {
  const json = document.getElementById('carried')?.textContent
  return json ? (JSON.parse(json) as Carried) : undefined
}

/** It as the state from which a router goes on at this location. */
export function stateOf({ screen, missing }: Carried, routes: RouteObject[], base: string): HydrationState {
  const { places } = screen
  const root: RootData = places ? { places } : {}
  if (missing) {
    const fault = { status: 404, statusText: '', data: null, internal: false }
    return { loaderData: { root }, errors: { [screensId]: fault } }
  }
  const screenId = matchRoutes(routes, location, base)?.at(-1)?.route.id ?? ''
  return { loaderData: { root, [screenId]: screen } }
}
