import type { Entry } from '../../../newspaper/contents.ts'
import type { HeadlineSize } from '../type/Headline.tsx'
import { StoryByGenre } from './StoryByGenre.tsx'

type Columns = 1 | 2 | 3 | 4

const settings: Record<Columns, { columns: string; size: HeadlineSize }> = {
  1: { columns: 'story-columns', size: 'third' },
  2: { columns: 'story-columns story-columns-2', size: 'third' },
  3: { columns: 'story-columns story-columns-3', size: 'column' },
  4: { columns: 'story-columns story-columns-4', size: 'column' },
}

/** Stories in columns with hairlines between them: one on a phone, up to `across` where the whole page stands. */
export function StoryColumns({ entries, across }: { entries: readonly Entry[]; across: 3 | 4 }) {
  if (entries.length === 0) return null
  // As many columns as leave the last row the fullest.
  const rows = Math.ceil(entries.length / across)
  const { columns, size } = settings[Math.ceil(entries.length / rows) as Columns]
  return (
    <div className={columns}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <StoryByGenre entry={entry} size={size} />
        </div>
      ))}
    </div>
  )
}
