import type { Entry } from '../../../newspaper/contents.ts'
import { gap } from '../../wording.ts'

/** 数据行: 1327字　4分钟　接第2版 */
export function StoryFacts({ entry }: { entry: Entry }) {
  const facts = [`${entry.characters}字`, `${entry.minutes}分钟`]
  if (entry.from) facts.push(`上接第${entry.from.page}版`)
  if (entry.jump) facts.push(`接第${entry.jump.page}版`)
  return <p className="meta">{facts.join(gap)}</p>
}
