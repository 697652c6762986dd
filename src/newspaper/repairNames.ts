import type { LiftedPart, MovedPart } from './repair.ts'

/* What the parts are called that a repair moved or lifted. */

export const movedNames: Readonly<Record<MovedPart, string>> = {
  heading: '标题',
  figure: '图片',
  pullQuote: '引语',
}

export const liftedNames: Readonly<Record<LiftedPart, string>> = {
  newsLead: '消息头',
  jumpLine: '转版语',
  continuation: '接版语',
  signature: '署名',
  credit: '图片署名',
  ornament: '题花',
}
