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
  const taken: Taken = new Set()
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

/** Names that are taken, each as a file system sees it that does not tell small letters from capitals. */
export type Taken = Set<string>

/** Bytes of UTF-8. File systems allow a name 255, of which `.html` or `.json` takes five, and some care the rest. */
const longestName = 245

/**
 * Takes a name that is free: the one that is wished, else with the edition, else with a number too. No other differs
 * from it in its letters' case alone, Windows lets a file have it, and it has at most so many `bytes`.
 */
export function claim(name: string, editionId: string, taken: Taken, bytes = longestName): string {
  let free = fitting(name, '', bytes)
  for (let n = 1; taken.has(asFile(free)) || devices.test(free); n++) {
    const ending = n === 1 ? '' : `-${n}`
    free = fitting(name, `-${fitting(editionId, ending, bytes / 2)}`, bytes)
  }
  taken.add(asFile(free))
  return free
}

/** What two names have in common that are one file on Windows or macOS: ß and ẞ, é in one character or in two. */
const asFile = (name: string): string => name.toUpperCase().toLowerCase().normalize('NFC')

/** Names that Windows keeps for devices, whatever follows them after a dot. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/iu

/** A name with an ending, its own end cut off where both are too long. */
function fitting(name: string, ending: string, bytes: number): string {
  const characters = [...name]
  const tooLong = (): boolean => Buffer.byteLength(characters.join('') + ending) > bytes
  while (characters.length > 0 && tooLong()) characters.pop()
  return characters.join('').replace(/-+$/, '') + ending
}

/** A name that is safe in an address and as a file name: letters, digits and ideographs, joined by hyphens, in NFC. */
export function slugOf(name: string): string {
  if (name.length <= longest && safe.test(name) && name === name.normalize('NFC')) return name
  const opening = name.slice(0, 4 * longest).normalize('NFC')
  const slug = [...opening.replace(/[^\p{L}\p{N}_]+/gu, '-')].slice(0, longest).join('')
  return slug.replace(/^-+|-+$/g, '') || 'untitled'
}

/** Characters: with three bytes an ideograph, a suffix and `.html`, below the 255 bytes that file systems allow a name. */
const longest = 60
const safe = /^[\p{Unified_Ideograph}\da-z]+(?:-[\p{Unified_Ideograph}\da-z]+)*$/u
