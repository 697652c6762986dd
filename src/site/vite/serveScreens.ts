import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import type { EditionContents } from '../../newspaper/contents.ts'
import type { Edition } from '../../newspaper/page.ts'
import type { Catalogue, ScreenFile, ScreenWork } from '../../newspaper/prerendering.ts'
import type { ArchiveState } from '../editions/archive.ts'
import type { OpenEdition } from '../editions/makeEdition.ts'

/** What tells what a screen shows, from the project's root. */
const entry = '/src/reader/contents/screenData.ts'

/** Dev only: answers `screens/….json`, which the build writes as files, `edition/ID.json` and `seed/….txt`. */
export function serveScreens(server: ViteDevServer, archive: () => ArchiveState | undefined): void {
  const { base } = server.config
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const address = pathname.startsWith(base) ? pathname.slice(base.length) : ''
    const state = archive()
    const [, folder] = /^(screens|edition|seed)\/.*\.(?:json|txt)$/.exec(address) ?? []
    if (!state || !folder) return next()
    try {
      const file =
        folder === 'edition'
          ? editionJson(decode(address), state)
          : folder === 'seed'
            ? seedText(address, state)
            : await screenJson(address.slice('screens'.length, -'.json'.length), state, server)
      response.statusCode = file === undefined ? 404 : 200
      response.setHeader('Content-Type', folder === 'seed' ? 'text/plain; charset=utf-8' : 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(file ?? 'null')
    } catch (fault) {
      next(fault)
    }
  })
}

/** With the reader's own code, as it is now: an edit of it shows without a restart. */
async function screenJson(
  path: string,
  state: ArchiveState,
  server: ViteDevServer,
): Promise<string | undefined> {
  const { ssr } = server.environments
  if (!ssr || !isRunnableDevEnvironment(ssr))
    throw new Error('There is no ssr environment to run the reader in.')
  const { screenData } = (await ssr.runner.import(entry)) as ScreenWork
  const screen = await screenData(path === '/index' ? '/' : path, catalogueOf(state))
  return screen && JSON.stringify({ program: '', screen } satisfies ScreenFile)
}

function editionJson(address: string, { contents, open }: ArchiveState): string | undefined {
  const edition = contents.editions.find(({ articles }) => decode(articles) === address)
  return edition && open(edition).json
}

function seedText(address: string, { contents, open }: ArchiveState): string | undefined {
  const edition = contents.editions.find(({ texts }) => texts.includes(address))
  return edition && open(edition).texts.get(address)
}

/** What the screens of these editions are worked out from. The last edition stays open: its screens follow each other. */
export function catalogueOf({ contents, open }: ArchiveState): Catalogue {
  let last: { readonly id: string; readonly opened: OpenEdition; edition?: Edition } | undefined
  const opening = (edition: EditionContents) => {
    if (last?.id !== edition.id) last = { id: edition.id, opened: open(edition) }
    return last
  }
  return {
    contents,
    readEdition: async (of) => {
      const edition = opening(of)
      edition.edition ??= JSON.parse(edition.opened.json) as Edition
      return edition.edition
    },
    readFront: (of) => opening(of).opened.makeUps.front,
    readSection: (of, slug) => opening(of).opened.makeUps.sections.get(slug),
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
