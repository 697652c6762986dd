import { articleAddress } from '../../addresses.ts'
import { correctedIn, correctionsOf } from '../../corrections/ownCorrections.ts'
import type { DeskData } from './deskData.ts'

/** The path itself, and of a story that a correction made that of one that the site has, on the same page. */
export function builtPath(path: string): string {
  const story = storyAt(path)
  const file = story === undefined ? undefined : correctedIn(story)
  if (story === undefined || file === undefined) return path
  const { stories, fresh } = correctionsOf(file)
  const built = fresh.includes(story) ? stories.find((id) => !fresh.includes(id)) : undefined
  return built === undefined ? path : articleAddress(built)
}

/** The stories of the page that is corrected. One that has a screen comes first: the rest of a story has none. */
export function builtStories({ id, rest, page }: DeskData): readonly string[] {
  const all = (page?.asBuilt.articles ?? []).map((article) => article.id)
  return rest
    ? [...all.filter((each) => each !== rest.id), rest.id]
    : [id, ...all.filter((each) => each !== id)]
}

/** The id of the story at a path; undefined where it is that of another screen. */
export function storyAt(path: string): string | undefined {
  const opening = articleAddress('')
  const id = path.startsWith(opening) ? path.slice(opening.length) : ''
  return id === '' || id.includes('/') ? undefined : id
}
