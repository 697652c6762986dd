import type { Contents, EditionContents } from '../../newspaper/contents.ts'

/** The name by which the reader imports the contents; its types stand in `newspaper/virtual.d.ts`. */
export const contentsModuleName = 'virtual:banxin/contents'

/** The event by which the dev server tells a page what changed. */
export const contentsEvent = 'banxin:contents'

/** 更动: new contents, told by what a page does not have yet. An archive is large, an edit changes one edition of it. */
export interface ContentsChange {
  /** The editions in their order, each by its `articles`: no other address of an edition changes with its content. */
  readonly order: readonly string[]
  readonly changed: readonly EditionContents[]
  readonly unreadable: Contents['unreadable']
}

/** What a page that has the contents `before` must be told to have those `after`. */
export function changeOf(before: Contents | undefined, after: Contents): ContentsChange {
  const had = new Set(before?.editions)
  return {
    order: after.editions.map(({ articles }) => articles),
    changed: after.editions.filter((edition) => !had.has(edition)),
    unreadable: after.unreadable,
  }
}

/** The source of the contents module. JSON in a string, as engines read that faster than an object literal. */
export function contentsModule(contents: Contents): string {
  return `
export let contents = JSON.parse(${JSON.stringify(JSON.stringify(contents))})

const listeners = new Set()

export function onContents(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

if (import.meta.hot) {
  import.meta.hot.on('${contentsEvent}', ({ order, changed, unreadable }) => {
    const known = new Map([...contents.editions, ...changed].map((edition) => [edition.articles, edition]))
    // A change that came before this page could hear of it.
    if (!order.every((articles) => known.has(articles))) return location.reload()
    contents = { editions: order.map((articles) => known.get(articles)), unreadable }
    for (const listener of listeners) listener()
  })
}
`
}
