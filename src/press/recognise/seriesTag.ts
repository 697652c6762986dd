import { kind } from './characterKinds.ts'
import { endingIn, gated } from './gated.ts'

// 解码注册制（经济聚焦）
// 中国军团抵达雅加达（体坛观澜）

const tag = gated(/(?<=[^（(])[（(](?!上接|下转)[^（(]{2,}[）)]$/u, endingIn(kind.closing))

/** 栏目标签: a headline (mended) that ends with the name of a series in brackets. */
export const isTagged = (text: string): boolean => tag.test(text)

/** What a headline says, without the name of the series, which says nothing of the story. */
export const untagged = (text: string): string => text.slice(0, tag.exec(text)?.index ?? text.length)
