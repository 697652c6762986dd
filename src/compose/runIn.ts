import type { Article, Byline, Role } from '../newspaper/article.ts'

const roles: Record<Role, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  writer: '作者',
  photographer: '摄影',
  editor: '编辑',
}

/** A piece of a run-in: a name that no line may part, or what stands between names. */
export interface RunInPiece {
  readonly text: string
  readonly tied?: true
}

/**
 * 消息头: 新华社北京7月27日电（记者 梅常伟）, 本报讯（记者 张辉　通讯员 谷皓）, put back before the first paragraph of a
 * news item. Features and commentary carry a line of their own instead.
 */
export function runInOf(story: Article): string {
  return runInPieces(story)
    .map(({ text }) => text)
    .join('')
}

/** The same in pieces, none of them empty. */
export function runInPieces(story: Article): readonly RunInPiece[] {
  if (story.genre !== 'news' && story.genre !== 'brief') return []
  const { lead } = story
  const writers = (story.bylines ?? []).filter((b) => b.role === 'reporter' || b.role === 'correspondent')
  // what the page does not print is not put back
  if (!lead) return []
  const home = writers.every((b) => !b.outlet || b.outlet === '本报')
  if (writers.length === 0) return [{ text: lead }]
  const bylines = writers.flatMap((byline, i) => [
    { text: i > 0 ? '\u3000' : '（' },
    ...sayByline(byline, home),
  ])
  return joined([{ text: lead }, ...bylines, { text: '）' }])
}

/** With one piece for all that stands between two names. */
function joined(pieces: readonly RunInPiece[]): RunInPiece[] {
  const all: RunInPiece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && !last.tied && !piece.tied) all.splice(-1, 1, { text: last.text + piece.text })
    else all.push(piece)
  }
  return all
}

function sayByline({ role, outlet, names }: Byline, home: boolean): RunInPiece[] {
  const said = { text: `${!home && outlet ? outlet : ''}${roles[role]} ` }
  return [said, ...names.flatMap((name, i) => [...(i > 0 ? [{ text: '\u3000' }] : []), nameOf(name)])]
}

/** A name that is longer than a line may be has to break. */
const nameOf = (text: string): RunInPiece =>
  [...text].length <= longestName ? { text, tied: true } : { text }

/** Characters of a name in ideographs, with its dot: 阿卜杜·热合曼. */
const longestName = 8

/** 不拆: where names stand in the run-in, as UTF-16 offsets. */
export function namesInRunIn(story: Article): (readonly [start: number, end: number])[] {
  let end = 0
  return runInPieces(story).flatMap(({ text, tied }) => {
    end += text.length
    return tied ? [[end - text.length, end] as const] : []
  })
}

/** 署名 as a line of its own, where there is no run-in. */
export function hasByline(story: Article): boolean {
  return (story.bylines?.length ?? 0) > 0 && runInOf(story) === ''
}
