import { type Found, type PassageKind, type Stock, search, stockOf } from '../../../find/search.ts'
import type { Genre } from '../../../newspaper/article.ts'
import { lineStartsOf } from '../../../newspaper/lineNumbers.ts'
import type { Edition } from '../../../newspaper/page.ts'
import { sectionsOf } from '../../../newspaper/section.ts'
import type { Delivery } from '../../delivery.ts'
import type { SearchContent, SearchData } from '../../screenContent.ts'
import { folds } from './folds.ts'
import { passagesOf } from './passages.ts'

/** A story as the list of places shows it. */
export interface StoryInList {
  readonly id: string
  /** With U+200B where it may be parted, once its head is set. */
  readonly title: string
  readonly language?: string | undefined
  readonly genre: Genre
  readonly sections: readonly string[]
}

/** 检索库 of an edition, with where the lines of each page's seed begin, as far as its text came. */
export interface Searchable {
  readonly stock: Stock<StoryInList>
  readonly lines: readonly (readonly number[] | undefined)[]
}

/** What the screen is given: what can be searched may still be on its way. */
export interface SearchLoaded extends SearchData {
  readonly text?: Searchable | Promise<Searchable>
}

const known = new Map<string, Promise<Searchable>>()

/** What can be searched of an edition. It is fetched and folded once. */
export function searchableOf(content: SearchContent, delivery: Delivery): Promise<Searchable> {
  const coming = known.get(content.articles) ?? fetchSearchable(content, delivery)
  known.set(content.articles, coming)
  coming.catch(() => known.delete(content.articles))
  return coming
}

async function fetchSearchable({ articles, titles }: SearchContent, delivery: Delivery): Promise<Searchable> {
  const [json, folding] = await Promise.all([delivery.file(articles), folds()])
  const edition = JSON.parse(json) as Edition
  const texts = await Promise.all(
    edition.pages.map(({ text }) => (text === undefined ? text : delivery.file(text).catch(() => undefined))),
  )
  const titled = new Map(titles.map((title) => [title.id, title]))
  const stories = edition.pages.flatMap(({ articles }, sheet) =>
    articles.flatMap((article) => {
      const title = titled.get(article.id)
      if (!title) return []
      const { genre } = article
      const story = { ...title, genre, sections: sectionsOf(article).map(({ slug }) => slug) }
      return [{ story, passages: passagesOf(article, sheet, edition, texts[sheet]) }]
    }),
  )
  return {
    stock: stockOf(stories, folding),
    lines: texts.map((text) => (text === undefined ? text : lineStartsOf(text))),
  }
}

const last = new WeakMap<Searchable, { readonly asked: string; readonly found: Found<StoryInList> }>()

/** What is found; the same question is answered once. */
export function found(text: Searchable, phrase: string, kind: PassageKind | undefined): Found<StoryInList> {
  const asked = JSON.stringify([phrase, kind])
  const before = last.get(text)
  if (before?.asked === asked) return before.found
  const answer = search(text.stock, phrase, kind)
  last.set(text, { asked, found: answer })
  return answer
}
