import type { Contents } from '../../../../../src/newspaper/contents.ts'
import type { RenderedScreen, ScreenSource } from '../../../../../src/newspaper/prerendering.ts'

export function screenPaths({ editions }: Contents): readonly string[] {
  const stories = editions.flatMap(({ entries }) =>
    entries.map(({ id }) => `/article/${encodeURIComponent(id)}`),
  )
  return ['/', ...stories, '/404']
}

export async function renderScreen(path: string, source: ScreenSource): Promise<RenderedScreen> {
  const id = decodeURIComponent(path.replace('/article/', ''))
  const editions = await Promise.all(source.contents.editions.map(source.readEdition))
  const article = editions
    .flatMap(({ pages }) => pages.flatMap(({ articles }) => articles))
    .find((a) => a.id === id)
  const html = source.template
    .replace(
      '<title>版心</title>',
      `<title>${path}</title><link rel="canonical" href="${source.origin}${path}">`,
    )
    .replace('<div id="root"></div>', `<div id="root">${article?.headline ?? ''}</div>`)
  const json = JSON.stringify({ program: source.program, screen: article ?? null })
  return { status: path === '/404' ? 404 : 200, html, json }
}
