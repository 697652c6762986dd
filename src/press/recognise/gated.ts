import { endsIn, holds, opensWith, startsIn } from './characterKinds.ts'

/** A quick test that every match of a pattern passes. */
type Gate = (text: string) => boolean

/**
 * 门: a pattern behind quick tests, so that it runs only on texts that it could match. A gate may never refuse a text that
 * the pattern takes: `gated.test.ts` tries all gates on texts made from the patterns themselves.
 */
export class Gated {
  /** Every gated pattern of the press. */
  static readonly all: Gated[] = []

  readonly pattern: RegExp
  readonly #gates: readonly Gate[]

  constructor(pattern: RegExp, gates: readonly Gate[]) {
    this.pattern = pattern
    this.#gates = gates
    Gated.all.push(this)
  }

  /** Whether all gates let a text through. */
  admits(text: string): boolean {
    return this.#gates.every((gate) => gate(text))
  }

  /** Whether the pattern takes a text. */
  test(text: string): boolean {
    return this.admits(text) && this.pattern.test(text)
  }

  /** What it takes of a text. */
  exec(text: string): RegExpExecArray | null {
    return this.admits(text) ? this.pattern.exec(text) : null
  }
}

/** Puts a pattern behind gates. */
export const gated = (pattern: RegExp, ...gates: readonly Gate[]): Gated => new Gated(pattern, gates)

/** The text holds one of these kinds of characters. */
export const holding =
  (kinds: number): Gate =>
  (text) =>
    holds(text, kinds)

/** It ends with one of them. */
export const endingIn =
  (kinds: number): Gate =>
  (text) =>
    endsIn(text, kinds)

/** It begins with one of them. */
export const startingIn =
  (kinds: number): Gate =>
  (text) =>
    startsIn(text, kinds)

/** It ends with one of these characters. */
export const endingWith =
  (characters: string): Gate =>
  (text) =>
    text !== '' && characters.includes(text.at(-1)!)

/** It begins with one of them. */
export const startingWith =
  (characters: string): Gate =>
  (text) =>
    text !== '' && characters.includes(text[0]!)

/** One of its first UTF-16 units is one of them. */
export const opening =
  (kinds: number, within: number): Gate =>
  (text) =>
    opensWith(text, kinds, within)
