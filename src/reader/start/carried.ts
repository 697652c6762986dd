import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { screensId } from '../routes.tsx'
import type { RootData } from '../screenContent.ts'
import { isEmptyShell, type ToldOfDocument } from './emptyShell.ts'

/** 随版: what a built document brings with it for the program, beside its HTML. */
export interface Carried extends ToldOfDocument {
  /** Names the build. */
  readonly program: string
  /** What the screen is given, but for its content. */
  readonly screen: RootData
}

/** What this document brought; undefined in dev, where no build wrote it. */
export function carriedHere(): Carried | undefined {
  const json = document.getElementById('carried')?.textContent
  return json ? (JSON.parse(json) as Carried) : undefined
}

/** It as the state from which a router goes on at this location. */
export function stateOf(carried: Carried, routes: RouteObject[], base: string): HydrationState {
  const { screen, missing } = carried
  const { places } = screen
  const root: RootData = places ? { places } : {}
  if (isEmptyShell(carried)) return { loaderData: { root } }
  if (missing) {
    const fault = { status: 404, statusText: '', data: null, internal: false }
    return { loaderData: { root }, errors: { [screensId]: fault } }
  }
  const screenId = matchRoutes(routes, location, base)?.at(-1)?.route.id ?? ''
  return { loaderData: { root, [screenId]: screen } }
}
