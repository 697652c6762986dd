/** An edition as far as the addresses of its stories go. */
interface Addressed {
  readonly id: string
  readonly pages: readonly { readonly articles: readonly { readonly id: string }[] }[]
}

/**
 * Makes the articles' ids addresses: one of a kind in the whole archive and safe as file names. An id that is free
 * stays as the press gave it; older editions choose first, so that a new day changes no address of the past.
 */
export function addressArticles<Edition extends Addressed>(editions: readonly Edition[]): readonly Edition[] {
  const taken = new Set<string>()
  const oldestFirst = [...editions].reverse()
  return oldestFirst
    .map((edition) => withIds(edition, (id) => claim(slugOf(id), edition.id, taken)))
    .reverse()
}

/** The edition with another id for each of its stories, asked for in their order. */
export function withIds<Edition extends Addressed>(edition: Edition, idOf: (id: string) => string): Edition {
  const pages = edition.pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => ({ ...article, id: idOf(article.id) })),
  }))
  return { ...edition, pages }
}

/** Takes a name that is free: the one that is wished, else with the edition, else with a number too. */
export function claim(name: string, editionId: string, taken: Set<string>): string {
  let free = name
  for (let n = 1; taken.has(free); n++) free = `${name}-${editionId}${n === 1 ? '' : `-${n}`}`
  taken.add(free)
  return free
}

/** A name that is safe in an address and as a file name: letters, digits and ideographs, joined by hyphens. */
export function slugOf(name: string): string {
  if (name.length <= longest && safe.test(name)) return name
  const opening = name.slice(0, 4 * longest).normalize('NFC')
  const slug = [...opening.replace(/[^\p{L}\p{N}_]+/gu, '-')].slice(0, longest).join('')
  return slug.replace(/^-+|-+$/g, '') || 'untitled'
}

/** Characters: with three bytes an ideograph, a suffix and `.html`, below the 255 bytes that file systems allow a name. */
const longest = 60
const safe = /^[\p{Script=Han}\da-z]+(?:-[\p{Script=Han}\da-z]+)*$/u
