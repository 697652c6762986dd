import type { Entry } from '../../../newspaper/contents.ts'
import type { HeadlineSize } from '../type/Headline.tsx'
import { CommentaryBox } from './CommentaryBox.tsx'
import { HeadlineOnly } from './HeadlineOnly.tsx'
import { PhotoNews } from './PhotoNews.tsx'
import { StoryInList } from './StoryInList.tsx'

/** 体裁 → how a story stands among others. The compiler closes the switch. */
export function StoryByGenre({ entry, size }: { entry: Entry; size: HeadlineSize }) {
  switch (entry.genre) {
    case 'news':
    case 'feature':
      return <StoryInList entry={entry} size={size} />
    case 'brief':
    case 'notice':
      return <StoryInList entry={entry} size="brief" />
    case 'commentary':
      return <CommentaryBox entry={entry} />
    case 'photo':
      return <PhotoNews entry={entry} />
    case 'headline':
      return <HeadlineOnly entry={entry} size="brief" />
  }
}
