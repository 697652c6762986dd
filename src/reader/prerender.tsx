import { contents } from 'virtual:banxin/contents'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { Composition } from '../compose/composition.ts'
import type { Contents } from '../newspaper/contents.ts'
import type { RenderedScreen, ScreenSource } from '../newspaper/prerendering.ts'
import { articleAddress, editionsAddress, frontAddress, notFoundAddress } from './addresses.ts'
import type { Delivery } from './delivery.ts'
import { frameOf, isRead } from './editionSummary.ts'
import { headOf } from './head.ts'
import { routesFor } from './routes.tsx'

/** 付印清单: the path of every screen of these contents. */
export function screenPaths(of: Contents): readonly string[] {
  const frames = of.editions.map((edition) => frameOf(of, edition))
  return [
    frontAddress,
    ...frames.slice(1).map(({ address }) => address),
    ...frames.flatMap(({ sections }) => sections.map(({ address }) => address)),
    ...of.editions.flatMap(({ entries }) => entries.filter(isRead).map(({ id }) => articleAddress(id))),
    ...(frames.length > 1 ? [editionsAddress] : []),
    notFoundAddress,
  ]
}

/** 付印: one screen as a complete document, with the data that its first paint in the browser needs. */
export async function renderScreen(path: string, source: ScreenSource): Promise<RenderedScreen> {
  const base = import.meta.env.BASE_URL
  const below = base.endsWith('/') ? base.slice(0, -1) : base
  const delivery: Delivery = { contents: () => contents, edition: source.readEdition, ...makeUpsOf(source) }
  const handler = createStaticHandler(routesFor(delivery), { basename: base })
  const context = await handler.query(new Request(`http://localhost${below}${path}`))
  if (context instanceof Response) throw new Error(`${path}: a screen answered with a redirection`)
  const router = createStaticRouter(handler.dataRoutes, context)
  const app = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />)
  const { loaderData, actionData, errors } = context
  const missing = path === notFoundAddress
  const { title, description } = headOf({ ...context, matches: context.matches })
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    missing
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${escapeHtml(source.origin + below + path)}">`,
  ]
  const carried = JSON.stringify({ loaderData, actionData, errors }).replaceAll('<', '\\u003c')
  const data = missing ? '' : `<script>window.__staticRouterHydrationData=${carried}</script>`
  const html = source.template
    .replace('<title>版心</title>', () => head.join(''))
    .replace('<div id="root"></div>', () => `<div id="root">${app}</div>${data}`)
  return { status: missing ? 404 : context.statusCode, html }
}

function makeUpsOf({ readFront, readSection }: ScreenSource): Pick<Delivery, 'front' | 'section'> {
  return {
    front: async (edition) => JSON.parse(readFront(edition) ?? '[]') as (Composition | null)[],
    section: async (edition, slug) => {
      const json = readSection(edition, slug)
      return json === undefined ? undefined : (JSON.parse(json) as Composition)
    },
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
