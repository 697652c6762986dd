import { answer } from '../../src/desk/answer.ts'
import type { Draft, DraftAnswer, Matter, OwnCorrections, PageAnswer } from '../../src/desk/messages.ts'
import type { Correction, Sidecar } from '../../src/newspaper/correction.ts'

/** A page of two stories, a heading that belongs to neither of them and a notice. */
export const text = `秋天的约定
石桥镇水库大坝提前合龙
本报讯（记者　陆青禾）石桥镇
水库大坝昨天合龙，比计划提前二十
天。水库建成后，可灌溉下游三个村

的农田一万二千亩，石桥镇水库
大坝长三百米。
大坝高二十八米，施工队两班轮
换，在汛期到来之前完成了主体工程。

白杨县图书馆新馆开放
本报讯（记者　苏明远）白杨县
图书馆新馆昨日开放，藏书四十万册，
阅览座位八百个。
新馆设有儿童阅览室，周末有老
师给孩子们读书。

本栏图片均为资料图片，未经许可不得转载。
`

export const nothing: OwnCorrections = { made: [], setAside: [] }

export const matter = (own: OwnCorrections = nothing, sidecar?: Sidecar): Matter => ({
  seed: 'a.txt',
  text,
  at: 0,
  own,
  ...(sidecar && { sidecar }),
})

export function askPage(own?: OwnCorrections, sidecar?: Sidecar): PageAnswer {
  const told = answer({ kind: 'page', matter: matter(own, sidecar) })
  if (told.kind !== 'page') throw new Error(told.kind)
  return told
}

export function askDraft(draft: Draft, own?: OwnCorrections, sidecar?: Sidecar, story?: string): DraftAnswer {
  const told = answer({ kind: 'draft', matter: matter(own, sidecar), draft, ...(story && { story }) })
  if (told.kind !== 'draft') throw new Error(told.kind)
  return told
}

export const made = (...corrections: (Correction | undefined)[]): OwnCorrections => ({
  made: corrections.filter((each) => each !== undefined),
  setAside: [],
})
