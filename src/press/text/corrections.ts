import type { Correction, Passage } from '../../newspaper/correction.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import type { Line } from './line.ts'
import { plainOf } from './lookAlikes.ts'

/** A correction and its index in the sidecar. */
export interface NumberedCorrection {
  readonly correction: Correction
  readonly number: number
}

/** A correction that fits: the positions of its first and last line, and of the first line of what it belongs to. */
export interface FittingCorrection {
  readonly correction: Correction
  readonly first: number
  readonly last: number
  readonly of?: number
}

/** A correction that is not followed, and the one before it that says otherwise of its lines, if that is why. */
export interface RefusedCorrection {
  readonly number: number
  readonly against?: number
}

/**
 * Keeps the corrections whose lines read as expected and which contradict none before them, and reports the
 * others. `printed` is the seed's own text, for the reports.
 */
export function fitCorrections(
  seed: string,
  printed: string,
  lines: readonly Line[],
  corrections: readonly NumberedCorrection[],
): {
  corrections: readonly FittingCorrection[]
  refused: readonly RefusedCorrection[]
  diagnostics: readonly Diagnostic[]
} {
  const fitting: FittingCorrection[] = []
  const refused: RefusedCorrection[] = []
  const diagnostics: Diagnostic[] = []
  // what is said of each line, to find contradictions
  const said: Said = new Map()
  for (const { correction, number } of corrections) {
    const refuse = (line: number, what: string, todo: string) =>
      diagnostics.push({
        rule: 'correction',
        severity: 'warning',
        seed,
        line,
        what: `corrections[${number}] was not followed: ${what}`,
        why: 'A correction that does not fit the text is never guessed at.',
        todo,
      })
    const of = 'of' in correction ? correction.of : undefined
    const misfit = [correction, ...(of ? [of] : [])].find((passage) => !rangeOf(lines, passage))
    if (misfit) {
      refused.push({ number })
      const [line] = misfit.lines
      refuse(
        line,
        sayMisfit(printed, lines, misfit),
        'Set its lines and expects to the text as it is now, or take it out.',
      )
      continue
    }
    const range = rangeOf(lines, correction)!
    const target = of && rangeOf(lines, of)!
    const fit = { correction, ...range, ...(target && { of: target.first }) }
    const against = contradicted(fit, number, said)
    if (against !== undefined) {
      refused.push({ number, against })
      if (against === number) {
        const what = 'what it belongs to begins among its own lines.'
        refuse(correction.lines[0], what, 'Name the first line of what it belongs to.')
      } else {
        const what = `corrections[${against}] says something else of these lines.`
        refuse(correction.lines[0], what, 'Take one of the two out.')
      }
      continue
    }
    fitting.push(fit)
  }
  return { corrections: fitting, refused, diagnostics }
}

/** The positions of a passage's lines, if they read as it expects. */
function rangeOf(lines: readonly Line[], passage: Passage): { first: number; last: number } | undefined {
  const own = linesOf(lines, passage)
  if (own.length === 0) return undefined
  const text = fold(own.map((line) => line.raw).join(''))
  const expected = fold(passage.expects)
  const opening = /^(.+?)(?:…+|\.{3,})$/u.exec(expected)?.[1]
  const fits = text === expected || (opening !== undefined && text.startsWith(opening))
  return fits ? { first: own[0]!.index, last: own.at(-1)!.index } : undefined
}

const linesOf = (lines: readonly Line[], { lines: [first, last] }: Passage): readonly Line[] =>
  lines.filter(({ number }) => number >= first && number <= last)

/** Makes texts comparable: no white space or quotation marks, one form of each character. */
const fold = (text: string): string =>
  plainOf(text)
    .normalize('NFKC')
    .replace(/[\s“”"]+/gu, '')
    .replace(/(?<!\.)\.(?!\.)/gu, '。')

function sayMisfit(printed: string, lines: readonly Line[], passage: Passage): string {
  const [first, last] = passage.lines
  const where = first === last ? `line ${first}` : `lines ${first}–${last}`
  const text = linesOf(lines, passage)
    .map(({ start, end }) => printed.slice(start, end))
    .join('')
  if (text === '') return `${where} of the seed hold no text.`
  return `${where} read “${opening(text)}”, not “${opening(passage.expects)}”.`
}

const opening = (text: string): string =>
  [...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text

type Saying = Correction['kind'] | 'inside'

/** What corrections say of each line: what begins there, or that it is inside something, and which of them says so. */
type Said = Map<number, readonly { readonly what: Saying; readonly by: number }[]>

/** The earlier correction that this one contradicts, itself if it contradicts itself. If none, what it says is added to `said`. */
function contradicted(
  { correction: { kind }, first, last, of }: FittingCorrection,
  number: number,
  said: Said,
): number | undefined {
  const says = new Map<number, Saying>([[first, kind]])
  if (kind !== 'begins' && kind !== 'goesOn') for (let i = first + 1; i <= last; i++) says.set(i, 'inside')
  if (of !== undefined && says.has(of)) return number
  // a heading says that its story begins there
  if (of !== undefined && kind === 'heading') says.set(of, 'begins')
  for (const [i, what] of says) {
    const other = said.get(i)?.find((earlier) => !agree(what, earlier.what))
    if (other) return other.by
  }
  for (const [i, what] of says) said.set(i, [...(said.get(i) ?? []), { what, by: number }])
  return undefined
}

/** A paragraph may also begin or continue a story; nothing else can be said twice. */
function agree(one: Saying, other: Saying): boolean {
  const joint = (what: string) => what === 'begins' || what === 'goesOn'
  if (one === 'paragraph') return joint(other)
  return other === 'paragraph' ? joint(one) : one === 'begins' && other === 'begins'
}
