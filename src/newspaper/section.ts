import type { Article, Genre } from './article.ts'

/** 版块: the reader's grouping of stories. The name is what readers see; the slug stands in its address. */
export interface Section {
  readonly slug: string
  readonly name: string
}

const byGenre: Record<Genre, Section> = {
  // 要闻: reported news, and the headlines whose story is on another page.
  news: { slug: 'news', name: '要闻' },
  headline: { slug: 'news', name: '要闻' },
  // 特写: 通讯, 特写, 侧记: longer pieces that describe rather than report.
  feature: { slug: 'features', name: '特写' },
  // 评论: somebody's opinion, signed or the paper's own.
  commentary: { slug: 'opinion', name: '评论' },
  // 图片: a story that is a photograph and its caption.
  photo: { slug: 'photos', name: '图片' },
  // 简讯: one paragraph, no deck.
  brief: { slug: 'briefs', name: '简讯' },
  // 公告: notices and advertisements, kept apart from what the newsroom wrote.
  notice: { slug: 'notices', name: '公告' },
}

/** 专栏: stories that run under a banner of their own, whatever their genre. */
const columns: Section = { slug: 'columns', name: '专栏' }

/** Every section, in the order in which a newspaper would print them. */
export const sectionOrder: readonly Section[] = [
  byGenre.news,
  byGenre.feature,
  byGenre.commentary,
  byGenre.photo,
  byGenre.brief,
  columns,
  byGenre.notice,
]

/** The sections that a story stands in: one by its genre, and 专栏 where it runs under a banner. */
export function sectionsOf(article: Pick<Article, 'genre' | 'column'>): readonly Section[] {
  const own = byGenre[article.genre]
  return article.column ? [own, columns] : [own]
}
