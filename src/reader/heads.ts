import type { Head } from './head.ts'
import type { ArticleContent, FrontContent, SectionContent } from './screenContent.ts'
import { sayDate } from './wording.ts'

/* What each kind of screen tells of itself. */

export function headOfFront({ frame, entries }: FrontContent): Head {
  return { title: sayDate(frame?.masthead) ?? '', description: headlines(entries) }
}

export function headOfSection({ section, entries }: SectionContent): Head {
  return { title: section.name, description: headlines(entries) }
}

export function headOfArticle({ entry: { title, standfirst } }: ArticleContent): Head {
  return { title, description: standfirst || title }
}

const headlines = (entries: FrontContent['entries']) => entries.map(({ title }) => title).join('；')
