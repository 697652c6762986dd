import type { Entry } from '../newspaper/contents.ts'
import { sectionOrder } from '../newspaper/section.ts'

/** The name of a story's first section. */
export function saySection({ sections }: Pick<Entry, 'sections'>): string {
  return sectionOrder.find(({ slug }) => slug === sections[0])?.name ?? ''
}
