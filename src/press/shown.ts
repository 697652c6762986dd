import { isSpread } from './display.ts'
import type { Galley } from './galley.ts'
import { isDoubled } from './lineSigns.ts'
import { isBanner } from './recognise/banner.ts'
import { isInCapitals } from './recognise/capitals.ts'
import { endsIn, kind } from './recognise/held.ts'

/** What a line of a heading shows by itself, whatever it is a part of. */
export interface Shown {
  readonly galley: Galley
  /** Characters that are said. */
  readonly core: number
  readonly spread: boolean
  readonly doubled: boolean
  /** The name of a series, or doubled type as such names are set in. */
  readonly banner: boolean
  readonly capitals: boolean
}

/** A line is read as part of many headings. */
const known = new WeakMap<Galley, Shown>()

/** What a line shows, found once. */
export function shownBy(galley: Galley): Shown {
  let shown = known.get(galley)
  if (!shown) {
    shown = look(galley)
    known.set(galley, shown)
  }
  return shown
}

function look(galley: Galley): Shown {
  const { text, lines } = galley
  const doubled = isDoubled(text)
  return {
    galley,
    core: core(text),
    spread: isSpread(lines[0]!.raw),
    doubled,
    banner: doubled || isBanner(text),
    capitals: isInCapitals(text),
  }
}

/** Characters that are said: marks, and the name of a series in brackets behind, left out. */
export function core(text: string): number {
  const untagged = endsIn(text, kind.closing) ? text.replace(/[（(][^（(]*[）)]$/u, '') : text
  return untagged.replace(/[\p{P}\u3000]/gu, '').length
}
