import type { Choice, Draft } from '../slots/draft.ts'

/** What a stack of slots costs at one height, and its last slot's choice; the ones above it hang on `above`. */
export interface Height {
  readonly cost: number
  readonly choice?: Choice
  readonly above?: Height
}

/** Heights in lines that a stack can take, a line between its slots: the cheapest way to each. */
export type Heights = ReadonlyMap<number, Height>

const nothing: Heights = new Map([[0, { cost: 0 }]])

/** The heights that these drafts can take one under the other. */
export function heightsOf(drafts: readonly Draft[]): Heights {
  return drafts.reduce<Heights>((above, draft) => addBelow(above, draft), nothing)
}

/** The heights of a stack with one slot more. */
export function addBelow(heights: Heights, draft: Draft): Heights {
  const gap = heights === nothing ? 0 : 1
  const next = new Map<number, Height>()
  for (const [height, above] of heights) {
    for (const choice of draft.choices) {
      const total = height + choice.rows + gap
      const cost = above.cost + choice.cost
      const known = next.get(total)
      if (!known || cost < known.cost) next.set(total, { cost, choice, above })
    }
  }
  return next
}

/** The choices of a stack from top to bottom. */
export function choicesOf(height: Height): Choice[] {
  const choices: Choice[] = []
  for (let at: Height | undefined = height; at?.choice; at = at.above) choices.unshift(at.choice)
  return choices
}
