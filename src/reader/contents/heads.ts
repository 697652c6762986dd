import type { Head } from '../head.ts'
import type { ArticleContent, FrontContent, SectionContent } from '../screenContent.ts'
import { gap, sayDate } from '../wording.ts'

/* What each kind of screen tells of itself. */

export function headOfFront({ frame, entries }: FrontContent): Head {
  const told = [frame?.masthead?.paper, sayDate(frame?.masthead)].filter((part) => part !== undefined)
  return { title: told.join(gap), description: headlines(entries) }
}

export function headOfSection({ section, entries }: SectionContent): Head {
  return { title: section.name, description: headlines(entries) }
}

export function headOfArticle({ entry: { title, standfirst }, frame }: ArticleContent): Head {
  const paper = frame.masthead?.paper
  return { title: paper ? `${title} · ${paper}` : title, description: standfirst || title }
}

const headlines = (entries: FrontContent['entries']) => entries.map(({ title }) => title).join('；')
