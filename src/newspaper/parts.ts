import type { Block } from './article.ts'
import { charactersOf } from './length.ts'

/** The name of the part that no crosshead opens. */
export const opening = '开篇'

/** 段目: an entry of 目次: the opening or a crosshead, and the characters (字) under it. */
export interface Part {
  readonly name: string
  readonly characters: number
}

/** The parts of a body, in its order, without an empty opening. */
export function partsOf(body: readonly Block[]): readonly Part[] {
  const parts: { name: string; characters: number }[] = [{ name: opening, characters: 0 }]
  for (const { kind, text } of body) {
    if (kind === 'crosshead') parts.push({ name: text, characters: 0 })
    else parts.at(-1)!.characters += charactersOf(text)
  }
  return parts.filter(({ characters }, n) => n > 0 || characters > 0)
}
