import { holds, kind } from './characterKinds.ts'
import { endingIn, gated } from './gated.ts'

// 亲爱的同学们：
// 尊敬的各位来宾，女士们、先生们、朋友们：
// 编辑同志：

const salutation = gated(
  /^(?:(?:尊敬|亲爱|敬爱)的.{0,30}|[^“”。]{0,24}(?:们|同志|先生|女士|编辑部?|来宾|朋友|读者))(?:[你您]?们?好)?[：:！!]$/u,
  endingIn(kind.colon | kind.slash | kind.exclaims),
)

/** 称呼: a line (mended) that addresses whoever a letter or a speech is for. It is a paragraph of its own, not a heading. */
export const isSalutation = (text: string): boolean =>
  text.length <= 40 && !holds(text, kind.fullStop) && salutation.test(text)
