import type { Contents } from '../../../../../src/newspaper/contents.ts'
import type {
  Catalogue,
  DrawnFrom,
  RenderedScreen,
  ScreenGroup,
  ScreenSource,
} from '../../../../../src/newspaper/prerendering.ts'

export function screenGroups({ editions }: Contents): readonly ScreenGroup[] {
  const ofEditions = editions.map((edition) => ({
    paths: edition.entries.map(({ id }) => `/article/${encodeURIComponent(id)}`),
    from: edition,
  }))
  return [...ofEditions, { paths: ['/', '/404'], from: editions.map(({ id }) => id) }]
}

export async function drawnFrom(path: string, { contents, readEdition }: Catalogue): Promise<DrawnFrom> {
  const id = decodeURIComponent(path.replace('/article/', ''))
  const of = contents.editions.find(({ entries }) => entries.some((entry) => entry.id === id))
  const edition = of && (await readEdition(of))
  const screen = edition?.pages.flatMap(({ articles }) => articles).find((article) => article.id === id)
  return { screen: screen ?? { links: contents.editions.map((each) => each.id) } }
}

export async function renderScreen(path: string, source: ScreenSource): Promise<RenderedScreen> {
  const html = source.template
    .replace(
      '<title>版心</title>',
      `<title>${path}</title><link rel="canonical" href="${source.origin}${path}">`,
    )
    .replace(
      '<div id="root"></div>',
      `<div id="root">${(source.screen as { headline?: string }).headline ?? ''}</div>`,
    )
  const json = JSON.stringify({ program: source.program, screen: source.screen })
  return { status: path === '/404' ? 404 : 200, html, json }
}
