import type { Article, Byline, Role } from '../newspaper/article.ts'

const roles: Record<Role, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  writer: '作者',
  photographer: '摄影',
  editor: '编辑',
}

/**
 * 消息头: 新华社北京7月27日电（记者 梅常伟）, 本报讯（记者 张辉　通讯员 谷皓）, put back before the first paragraph of a
 * news item. Features and commentary carry a line of their own instead.
 */
export function runInOf(story: Article): string {
  if (story.genre !== 'news' && story.genre !== 'brief') return ''
  const { lead } = story
  const writers = (story.bylines ?? []).filter((b) => b.role === 'reporter' || b.role === 'correspondent')
  // what the page does not print is not put back
  if (!lead) return ''
  const home = writers.every((b) => !b.outlet || b.outlet === '本报')
  if (writers.length === 0) return lead
  return `${lead}（${writers.map((b) => sayByline(b, home)).join('\u3000')}）`
}

function sayByline({ role, outlet, names }: Byline, home: boolean): string {
  return `${!home && outlet ? outlet : ''}${roles[role]} ${names.join('\u3000')}`
}

/** 署名 as a line of its own, where there is no run-in. */
export function hasByline(story: Article): boolean {
  return (story.bylines?.length ?? 0) > 0 && runInOf(story) === ''
}
