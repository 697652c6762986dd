import type { Entry } from '../../newspaper/contents.ts'
import type { HeadlineSize } from './Headline.tsx'
import { StoryByGenre } from './StoryByGenre.tsx'

/** Stories in columns with hairlines between them: one on a phone, `across` where the whole page stands. */
export function StoryColumns({
  entries,
  across,
  size = 'column',
}: {
  entries: readonly Entry[]
  across: 3 | 4
  size?: HeadlineSize
}) {
  if (entries.length === 0) return null
  return (
    <div className={across === 4 ? 'story-columns story-columns-4' : 'story-columns'}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <StoryByGenre entry={entry} size={size} />
        </div>
      ))}
    </div>
  )
}
