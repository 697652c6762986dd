import fc from 'fast-check'

/** A character of an edited text, and where it stood before; −1 for one that was not there. */
export interface Kept {
  readonly character: string
  readonly from: number
}

/** One edit of a text, its numbers shares of the text’s length, or of its surroundings. */
export interface Edit {
  readonly does:
    | 'retype'
    | 'lose'
    | 'add'
    | 'loseLine'
    | 'addLine'
    | 'repeatLine'
    | 'moveLines'
    | 'space'
    | 'rewrap'
  readonly at: number
  /** Whether it hits the surroundings of what is looked for rather than the text anywhere. */
  readonly near: boolean
  readonly to: number
  readonly size: number
  readonly character: string
}

const kinds = [
  ...(['retype', 'lose', 'add', 'loseLine', 'addLine'] as const),
  ...(['repeatLine', 'moveLines', 'space', 'rewrap'] as const),
]
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  does: fc.constantFrom(...kinds),
  at: share,
  near: fc.boolean(),
  to: share,
  size: fc.integer({ min: 1, max: 12 }),
  character: fc.constantFrom(...'的一是在不了有和人这中大为上个国我以要他时来用们'),
})

export const keptFrom = (text: string): Kept[] =>
  text.split('').map((character, from) => ({ character, from }))

/** Characters: what counts as the surroundings of a place. */
const surroundings = 160

/** A text, edited anywhere or near a place. */
export function edited(text: readonly Kept[], edit: Edit, around: number): Kept[] {
  const { does, at, near, to, size, character } = edit
  const wanted = near ? around + (at - 0.5) * surroundings : at * text.length
  const place = Math.min(text.length, Math.max(0, Math.floor(wanted)))
  const fresh = { character, from: -1 }
  const [start, end] = lineAround(text, place)
  const without = (from: number, until: number) => [...text.slice(0, from), ...text.slice(until)]
  switch (does) {
    case 'retype':
      return [...text.slice(0, place), fresh, ...text.slice(place + 1)]
    case 'lose':
      return without(place, place + 1)
    case 'add':
      return [...text.slice(0, place), fresh, ...text.slice(place)]
    case 'loseLine':
      return without(start, end)
    case 'addLine': {
      const line = Array.from({ length: size }, () => fresh)
      return [...text.slice(0, start), ...line, { character: '\n', from: -1 }, ...text.slice(start)]
    }
    case 'repeatLine': {
      // the same words twice over: either is their place
      return [...text.slice(0, end), ...text.slice(start, end), ...text.slice(end)]
    }
    case 'moveLines': {
      let [last, lines] = [end, 1]
      while (lines++ < size && last < text.length) last = lineAround(text, last)[1]
      const rest = without(start, last)
      const goal = lineAround(rest, Math.floor(to * rest.length))[0]
      return [...rest.slice(0, goal), ...text.slice(start, last), ...rest.slice(goal)]
    }
    case 'space':
      return text.flatMap((kept, i) =>
        i >= start && i < end && kept.character !== '\n' ? [kept, { character: ' ', from: -1 }] : [kept],
      )
    case 'rewrap': {
      const around = text.slice(start, end).filter((kept) => kept.character !== '\n')
      const wrapped = around.flatMap((kept, i) =>
        i % size === size - 1 ? [kept, { character: '\n', from: -1 }] : [kept],
      )
      return [...text.slice(0, start), ...wrapped, { character: '\n', from: -1 }, ...text.slice(end)]
    }
  }
}

/** The line around a place with the mark that ends it. */
function lineAround(text: readonly Kept[], place: number): readonly [number, number] {
  let start = Math.min(place, text.length)
  while (start > 0 && text[start - 1]!.character !== '\n') start--
  let end = place
  while (end < text.length && text[end]!.character !== '\n') end++
  return [start, Math.min(text.length, end + 1)]
}
