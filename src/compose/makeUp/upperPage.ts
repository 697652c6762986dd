import type { Article } from '../../newspaper/article.ts'
import { bodyLength } from '../score.ts'
import type { SlotWish } from '../slots/draft.ts'
import type { HeadText } from '../slots/headText.ts'
import type { PlanRow } from './plan.ts'
import type { Stock } from './stock.ts'

/** 上半版 of four columns: lead and box at the left, rail at the right. */
export interface Upper {
  readonly row: PlanRow
  readonly used: ReadonlySet<string>
}

/** 头条: the best feature or news of 250 characters and more, else the best commentary. */
export function leadOf({ texts }: Stock): Article | undefined {
  const reported = texts.find((s) => s.genre !== 'commentary' && s.genre !== 'notice' && bodyLength(s) >= 250)
  return reported ?? texts.find((s) => s.genre === 'commentary' && bodyLength(s) >= 250)
}

/** 加框评论: the best commentary whose head can stand upright and that has something to say. */
export function boxOf(stock: Stock, heads: ReadonlyMap<string, HeadText>): Article | undefined {
  const lead = leadOf(stock)
  return stock.texts.find(
    (s) => s.genre === 'commentary' && s !== lead && bodyLength(s) >= 200 && heads.get(s.id)?.upright,
  )
}

/** Every upper page worth trying, told by its stacks and a bias. */
export function upperPages(
  stock: Stock,
  lead: Article,
  box: Article | undefined,
  set: { readonly teasers: boolean; readonly bulletinsAtHead: boolean; readonly boxed?: Article | null },
): Upper[] {
  const others = stock.texts.filter((s) => s !== lead && s !== box)
  const heads = set.bulletinsAtHead ? stock.bulletins.slice(0, 1) : []
  const listed = stock.bulletins.filter((s) => !heads.includes(s)).slice(0, 3)
  const uppers: Upper[] = []
  for (const rail of rails(stock, others, set.teasers)) {
    for (const second of [undefined, ...others.filter((s) => !rail.stories.includes(s)).slice(0, 3)]) {
      for (const boxed of box && !set.boxed ? [box, undefined] : [box]) {
        const left = [
          ...heads.map((story) => wish('bulletin', 3, story)),
          wish('lead', 3, lead),
          ...(second ? [wish('story', 3, second)] : []),
          ...(boxed ? [wish('box', 3, boxed)] : []),
        ]
        const right = [...listed.map((story) => wish('bulletin', 1, story)), ...rail.wishes]
        if (right.length === 0) continue
        const bias = rail.bias + (second ? 14 : 0) + (box && !boxed ? 40 : 0)
        const cells = [
          { span: 3, wishes: left },
          { span: 1, wishes: right },
        ]
        uppers.push({ row: { kind: 'upper', cells, bias }, used: idsOf([...left, ...right]) })
      }
    }
  }
  return uppers
}

function wish(slot: SlotWish['slot'], span: number, story: Article): SlotWish {
  return { slot, span, story }
}

function idsOf(wishes: readonly SlotWish[]): ReadonlySet<string> {
  return new Set(wishes.flatMap((w) => (w.story ? [w.story.id] : [])))
}

interface Rail {
  readonly stories: readonly Article[]
  readonly wishes: readonly SlotWish[]
  readonly bias: number
}

/** Rails from top to bottom: one or two stories, briefs, captions, 导读. */
function rails({ photos, briefs }: Stock, others: readonly Article[], teasers: boolean): Rail[] {
  const best = others.slice(0, 5)
  const mains: Article[][] = [[], ...best.map((s) => [s])]
  for (const [i, a] of best.entries()) for (const b of best.slice(i + 1)) mains.push([a, b])
  const found: Rail[] = []
  for (const main of mains) {
    for (let captions = 0; captions <= Math.min(2, photos.length); captions++) {
      for (let short = 0; short <= Math.min(3, briefs.length); short++) {
        const stories = [...main, ...briefs.slice(0, short), ...photos.slice(0, captions)]
        const wishes = [
          ...main.map((s) => wish('story', 1, s)),
          ...briefs.slice(0, short).map((s) => wish('brief', 1, s)),
          ...photos.slice(0, captions).map((s) => wish('photo', 1, s)),
          ...(teasers ? [{ slot: 'teasers', span: 1 } as const] : []),
        ]
        const rank = main.reduce((sum, s) => sum + best.indexOf(s), 0)
        const bias =
          rank +
          (main.length === 0 ? 15 : 0) +
          (main.length > 1 ? 6 : 0) +
          5 * (Math.min(2, photos.length) - captions)
        if (wishes.length > 0) found.push({ stories, wishes, bias })
      }
    }
  }
  return found
}
