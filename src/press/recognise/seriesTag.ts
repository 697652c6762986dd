import { endsIn, kind } from './characterKinds.ts'

// 解码注册制（经济聚焦）
// 中国军团抵达雅加达（体坛观澜）

/** 栏目标签: （体坛观澜）: the name of a series stands in brackets behind a headline. */
export const isTagged = (text: string): boolean => endsIn(text, kind.closing) && tag.test(text)

const tag = /(?<=[^（(])[（(][^（(]{2,}[）)]$/u

/** What a headline says, without the name of the series behind it, which says nothing of the story. */
export const untagged = (text: string): string => (isTagged(text) ? text.slice(0, text.search(tag)) : text)
