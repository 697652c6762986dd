import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import type { Edition } from '../../newspaper/page.ts'
import type { Catalogue, ScreenFile, ScreenWork } from '../../newspaper/prerendering.ts'
import type { Printed } from '../editions/pressRoom.ts'

/** What tells what a screen shows, from the project's root. */
const entry = '/src/reader/screenData.ts'

/** Dev only: answers `screens/….json`, which the build writes as files, and `edition/ID.json`. */
export function serveScreens(server: ViteDevServer, printed: () => Printed | undefined): void {
  const { base } = server.config
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const address = pathname.startsWith(base) ? pathname.slice(base.length) : ''
    const stock = printed()
    if (!stock || !/^(?:screens|edition)\/.*\.json$/.test(address)) return next()
    try {
      const json = address.startsWith('edition/')
        ? stock.editionJson.get(decode(address.slice('edition/'.length, -'.json'.length)))
        : await screenJson(address.slice('screens'.length, -'.json'.length), stock, server)
      response.statusCode = json === undefined ? 404 : 200
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(json ?? 'null')
    } catch (fault) {
      next(fault)
    }
  })
}

/** With the reader's own code, as it is now: an edit of it shows without a restart. */
async function screenJson(
  path: string,
  printed: Printed,
  server: ViteDevServer,
): Promise<string | undefined> {
  const { ssr } = server.environments
  if (!ssr || !isRunnableDevEnvironment(ssr))
    throw new Error('There is no ssr environment to run the reader in.')
  const { screenData } = (await ssr.runner.import(entry)) as ScreenWork
  const screen = await screenData(path === '/index' ? '/' : path, catalogueOf(printed))
  return screen && JSON.stringify({ program: '', screen } satisfies ScreenFile)
}

/** What the screens of these editions are worked out from. The last edition that was read is kept: its screens follow each other. */
export function catalogueOf({ contents, editionJson, frontJson, sectionJson }: Printed): Catalogue {
  let last: { id: string; edition: Edition } | undefined
  return {
    contents,
    readEdition: async ({ id }) => {
      if (last?.id !== id)
        last = { id, edition: JSON.parse(editionJson.get(id) ?? '{"pages":[]}') as Edition }
      return last.edition
    },
    readFront: ({ id }) => frontJson.get(id),
    readSection: ({ id }, slug) => sectionJson.get(`${id}-${slug}`),
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
