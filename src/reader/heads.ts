import type { EditionsData } from './editionYears.ts'
import { type Head, paperName, titled } from './head.ts'
import type { ArticleData, FrontContent, FrontData, SectionData } from './screenContent.ts'
import { sayDate } from './wording.ts'

/* What each kind of screen tells of itself. What was kept as HTML told its head in the document. */

export function headOfFront({ content }: FrontData): Head | undefined {
  const date = sayDate(content?.frame?.masthead)
  return content && { title: date ? titled(date) : paperName, description: headlines(content.entries) }
}

export function headOfSection({ content }: SectionData): Head | undefined {
  return content && { title: titled(content.section.name), description: headlines(content.entries) }
}

export function headOfArticle({ content }: ArticleData): Head | undefined {
  if (!content) return undefined
  const { title, standfirst } = content.entry
  return { title: titled(title), description: standfirst || title }
}

export function headOfEditions({ content }: EditionsData): Head | undefined {
  const all = content?.years.reduce((sum, { editions }) => sum + editions, 0)
  return content && { title: titled('往期'), description: `${all}期报纸。` }
}

export function headOfSearch(): Head {
  return { title: titled('检索'), description: '' }
}

export function headOfSource({ content }: ArticleData): Head | undefined {
  return content && { title: titled(content.entry.title), description: content.entry.title }
}

export function headOfCorrect({ content }: ArticleData): Head | undefined {
  return content && { title: titled(`更正　${content.entry.title}`), description: content.entry.title }
}

const headlines = (entries: FrontContent['entries']) => entries.map(({ title }) => title).join('；')
