import type { Article } from '../newspaper/article.ts'
import type { Page } from '../newspaper/page.ts'
import type { Change } from './messages.ts'

/** What differs between a page before and after a correction; `story` is the id of the story that is open. */
export function changeOf(before: Page, after: Page, text: string, story: string | undefined): Change {
  const says = new Map(before.articles.map((article) => [article.id, contentOf(article)]))
  const open = before.articles.find(({ id }) => id === story)
  const heir = open && heirOf(open, after)
  const left = new Set(after.articles.map(contentOf))
  const others = before.articles.filter((article) => article !== open)
  const same = others.filter((article) => left.has(says.get(article.id) ?? '')).length
  return {
    none:
      before.articles.length === after.articles.length &&
      before.articles.every((article) => left.has(contentOf(article))) &&
      contentOfResidue(before) === contentOfResidue(after),
    paragraphs: { before: paragraphs(open), after: paragraphs(heir) },
    stories: { before: before.articles.length, after: after.articles.length },
    others: { same, changed: others.length - same },
    conserved: keepsAll(after, text, before),
  }
}

/** The story that goes on with most of another's characters. */
export function heirOf(article: Article, page: Page): Article | undefined {
  const shared = ({ spans }: Article): number =>
    spans.reduce((sum, [from, to]) => {
      const common = article.spans.map(([start, end]) => Math.min(end, to) - Math.max(start, from))
      return sum + common.reduce((all, length) => all + Math.max(0, length), 0)
    }, 0)
  return page.articles
    .map((each) => ({ each, common: shared(each) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)[0]?.each
}

const paragraphs = (article: Article | undefined): number =>
  article?.body.filter(({ kind }) => kind === 'paragraph').length ?? 0

/** All that a reader sees of a story. */
export function contentOf({
  spans: _,
  repairs: __,
  confidence: ___,
  sentences: ____,
  ...shown
}: Article): string {
  return JSON.stringify(shown)
}

const contentOfResidue = ({ residue }: Page): string => JSON.stringify(residue.map(({ text }) => text).sort())

/** Whether every visible character that a page had it still has, in one place, and no other. */
function keepsAll(after: Page, text: string, before: Page): boolean {
  const owners = (page: Page): Uint8Array => {
    const count = new Uint8Array(text.length)
    for (const { spans } of [...page.articles, ...page.residue])
      for (const [start, end] of spans) for (let at = start; at < end; at++) count[at]!++
    return count
  }
  const [had, has] = [owners(before), owners(after)]
  return has.every((n, at) => unseen.test(text[at]!) || (n === had[at] && n < 2))
}

const unseen = /[\s\ufeff\u200b]/u
