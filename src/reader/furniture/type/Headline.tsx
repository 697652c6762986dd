import type { Entry } from '../../../newspaper/contents.ts'
import { isRead } from '../../editionSummary.ts'
import { HeadlineLink } from './HeadlineLink.tsx'
import { Phrases } from './Phrases.tsx'

/** 字级: the size of a headline is its slot's, never the story's own. */
export type HeadlineSize = 'lead' | 'ear' | 'second' | 'third' | 'column' | 'brief'

const sizes: Record<HeadlineSize, string> = {
  lead: 'text-lead',
  ear: 'text-ear',
  second: 'text-second',
  third: 'text-third',
  column: 'text-column',
  brief: 'text-brief',
}

/** 主题, leading to its story; 标题新闻 leads nowhere and is no link. */
export function Headline({ entry, size }: { entry: Entry; size: HeadlineSize }) {
  const title = entry.heads?.title ?? entry.title
  return (
    <h2 id={`headline-${entry.id}`} lang={entry.language} className={`headline ${sizes[size]}`}>
      {isRead(entry) ? (
        <HeadlineLink id={entry.id}>
          <Phrases text={title} />
        </HeadlineLink>
      ) : (
        <Phrases text={title} />
      )}
    </h2>
  )
}
