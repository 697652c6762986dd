import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { Contents } from '../newspaper/contents.ts'
import type {
  Catalogue,
  DrawnFrom,
  RenderedScreen,
  ScreenFile,
  ScreenGroup,
  ScreenSource,
} from '../newspaper/prerendering.ts'
import { isShell } from '../newspaper/shells.ts'
import {
  articleAddress,
  editionsAddress,
  frontAddress,
  notFoundAddress,
  patterns,
  searchDataPath,
} from './addresses.ts'
import { catalogued } from './contents/catalogued.ts'
import { yearsOf } from './contents/editionYears.ts'
import { screenData } from './contents/screenData.ts'
import { type Delivery, missing } from './delivery.ts'
import { headOf, titleOf } from './head.ts'
import { routesFor } from './routes.tsx'
import type { RootData } from './screenContent.ts'
import { shellNames, shellRoutes } from './shells.tsx'
import type { Carried } from './start/carried.ts'
import { hideNotFound } from './start/emptyShell.ts'

/** 付印清单: every screen of these contents, an edition's one after the other, and what they are made from. */
export function screenGroups(of: Contents): readonly ScreenGroup[] {
  const { frames, stories } = catalogued(of)
  const editions = [...frames.values()]
  const years = yearsOf(of)
  const ofEditions = [...frames].map(([edition, frame]) => ({
    paths: [
      frame.address,
      ...frame.sections.map(({ address }) => address),
      ...edition.entries
        .filter(({ id }) => stories.get(id)?.edition === edition)
        .map(({ id }) => articleAddress(id)),
      // the newest edition is searched where none is told
      ...(edition === of.editions[0] ? [patterns.search] : []),
    ],
    data: [searchDataPath(edition.id)],
    from: [edition, frame, of.unreadable],
  }))
  const lists = [
    ...(editions.length > 0 ? [editionsAddress] : [frontAddress, patterns.search]),
    ...years.slice(1).map(({ address }) => address),
    ...Object.keys(shellNames).filter((path) => path !== patterns.search),
    notFoundAddress,
  ]
  return [...ofEditions, { paths: lists, from: [editions, of.unreadable] }]
}

/** 付印所据: what a screen is drawn from. */
export async function drawnFrom(path: string, catalogue: Catalogue): Promise<DrawnFrom> {
  return { screen: await screenData(path, catalogue) }
}

/** 付印: one screen as a complete document, with the data that its first paint in the browser needs. */
export async function renderScreen(path: string, source: ScreenSource): Promise<RenderedScreen> {
  const base = import.meta.env.BASE_URL
  const below = base.endsWith('/') ? base.slice(0, -1) : base
  const { screen } = source
  const delivery: Delivery = {
    screen: async (asked) => {
      // What a screen can fall back on is not in its document, or each would change with the newest edition.
      if (asked !== path) return {}
      if (!screen) throw missing()
      return screen
    },
    file: async (name) => {
      throw new Error(`${name} was asked for while ${path} was drawn`)
    },
  }
  const handler = createStaticHandler(routesFor(delivery, shellRoutes(delivery)), { basename: base })
  const context = await handler.query(new Request(`http://localhost${below}${path}`))
  if (context instanceof Response) throw new Error(`${path}: a screen answered with a redirection`)
  const router = createStaticRouter(handler.dataRoutes, context)
  const app = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />)
  const isMissing = path === notFoundAddress
  const told = headOf({ ...context, matches: context.matches }) ?? { title: '', description: '' }
  const head = [
    `<title>${escapeHtml(titleOf(told))}</title>`,
    `<meta name="description" content="${escapeHtml(told.description)}">`,
    isMissing || isShell(path)
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${escapeHtml(source.origin + below + path)}">`,
  ]
  const { program } = source
  // The content stands in the document as HTML.
  const { content: _, head: __, ...shown }: RootData & { content?: unknown } = screen ?? {}
  const carried = JSON.stringify({
    program,
    screen: shown,
    ...(isMissing && { missing: true }),
    ...(isShell(path) && { shell: true }),
  } satisfies Carried)
  const script = isMissing ? `<script>${hideNotFound}</script>` : ''
  const data = `${script}<script type="application/json" id="carried">${carried.replaceAll('<', '\\u003c')}</script>`
  const html = source.template
    .replace('<title>版心</title>', () => head.join(''))
    .replace('<div id="root"></div>', () => `<div id="root">${app}</div>${data}`)
  const file: ScreenFile = { program, screen }
  return { status: isMissing ? 404 : context.statusCode, html, json: JSON.stringify(file) }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
