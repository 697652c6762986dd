import { endsIn, holds, kind } from './characterKinds.ts'

// 亲爱的同学们：
// 尊敬的各位来宾，女士们、先生们、朋友们：
// 编辑同志：

const salutation =
  /^(?:(?:尊敬|亲爱|敬爱)的.{0,30}|[^“”。]{0,24}(?:们|同志|先生|女士|编辑部?|来宾|朋友|读者))(?:[你您]?们?好)?[：:！!]$/u

/** 称呼: whether a line (mended) calls upon whom a letter or a speech is for: a paragraph of its own, and no heading. */
export const isSalutation = (text: string): boolean =>
  text.length <= 40 &&
  endsIn(text, kind.colon | kind.slash | kind.exclaims) &&
  !holds(text, kind.fullStop) &&
  salutation.test(text)
