import type { Correction, Passage } from '../newspaper/correction.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import { headLine } from './headings/headLine.ts'
import type { Insert } from './inserts/inserts.ts'
import { isCredit } from './recognise/credit.ts'
import { impossible, type LineSigns } from './signs/lineSigns.ts'
import type { Sequence } from './stories/sequence.ts'
import type { Galley } from './text/galley.ts'
import type { Line } from './text/line.ts'
import { plainOf } from './text/lookAlikes.ts'

/** A correction of the sidecar, and its number there, from 0. */
export interface NumberedCorrection {
  readonly correction: Correction
  readonly number: number
}

/** 合用: a correction that fits: the positions of its lines among the page's lines, and that of what it belongs to. */
export interface Fitting {
  readonly correction: Correction
  readonly first: number
  readonly last: number
  readonly of?: number
}

/** 对号: the corrections whose lines read as expected and contradict none before them; the others are reported, as `printed` has them. */
export function fitCorrections(
  seed: string,
  printed: string,
  lines: readonly Line[],
  corrections: readonly NumberedCorrection[],
): { fitting: readonly Fitting[]; diagnostics: readonly Diagnostic[] } {
  const fitting: Fitting[] = []
  const diagnostics: Diagnostic[] = []
  // what is said of each line, so that nothing else is said of it
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
    if (contradicts(fit, said)) {
      const again = 'Take one of the two out.'
      refuse(correction.lines[0], 'another correction before it says something else of these lines.', again)
      continue
    }
    fitting.push(fit)
  }
  return { fitting, diagnostics }
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

/** Texts are compared without white space and quotation marks, in one form of each character. */
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

/** What is said of each line: the kind of what begins there, or that it is inside something. */
type Said = Map<number, readonly (Correction['kind'] | 'inside')[]>

/** Whether lines are told to be two things; if not, what the correction says of them is written down. */
function contradicts({ correction: { kind }, first, last, of }: Fitting, said: Said): boolean {
  const says = new Map<number, Correction['kind'] | 'inside'>([[first, kind]])
  if (kind !== 'begins' && kind !== 'goesOn') for (let i = first + 1; i <= last; i++) says.set(i, 'inside')
  if (of !== undefined && says.has(of)) return true
  // a heading tells of its body that it begins there
  if (of !== undefined && kind === 'heading') says.set(of, 'begins')
  for (const [i, what] of says) if (said.get(i)?.some((other) => !agree(what, other))) return true
  for (const [i, what] of says) said.set(i, [...(said.get(i) ?? []), what])
  return false
}

/** A paragraph may be told to begin a story or to go on with one; nothing else is said twice. */
function agree(one: Correction['kind'] | 'inside', other: Correction['kind'] | 'inside'): boolean {
  const joint = (what: string) => what === 'begins' || what === 'goesOn'
  if (one === 'paragraph') return joint(other)
  return other === 'paragraph' ? joint(one) : one === 'begins' && other === 'begins'
}

/** 行证 as corrected: what a line is told to be costs nothing, all else is impossible. */
export function tellSigns(signs: readonly LineSigns[], fitting: readonly Fitting[]): readonly LineSigns[] {
  if (fitting.length === 0) return signs
  const told = [...signs]
  const tell = (i: number, says: Partial<LineSigns>, known?: LineSigns['known']) => {
    if (!told[i]) return
    const { known: _, ...rest } = told[i]
    told[i] = { ...rest, ...says, ...(known && { known }) }
  }
  const copyBegins = (i: number) => tell(i, { begins: 0, goesOn: impossible, head: impossible })
  const paragraph = (first: number, last: number) => {
    for (let i = first; i <= last; i++)
      tell(i, {
        head: impossible,
        begins: i === first ? 0 : impossible,
        goesOn: i === first ? impossible : 0,
        ends: i === last ? 0 : impossible,
      })
    // what stands behind it begins something new
    const next = told[last + 1]
    if (next) told[last + 1] = { ...next, goesOn: impossible }
  }
  const apart = { head: impossible, begins: impossible, goesOn: impossible }
  for (const { correction, first, last, of } of fitting) {
    switch (correction.kind) {
      case 'heading':
        for (let i = first; i <= last; i++) tell(i, { head: 0, begins: impossible, goesOn: impossible })
        if (of !== undefined) copyBegins(of)
        break
      case 'paragraph':
        paragraph(first, last)
        break
      case 'caption': {
        const credited = last > first && isCredit(signs[last]!.text)
        paragraph(first, credited ? last - 1 : last)
        if (credited) tell(last, apart, 'credit')
        break
      }
      case 'residue':
        for (let i = first; i <= last; i++) tell(i, apart, 'furniture')
        break
      case 'begins':
      case 'goesOn':
        if (!fitting.some((f) => f.correction.kind === 'paragraph' && f.first === first)) copyBegins(first)
        break
    }
  }
  return told
}

/** Takes the galleys that are told to be captions out of all others. */
export function takeCaptions(
  galleys: readonly Galley[],
  fitting: readonly Fitting[],
): { rest: readonly Galley[]; told: readonly Told[] } {
  return take(galleys, fitting, ({ correction }) => correction.kind === 'caption')
}

/** Takes the headings that are told whose they are out of the stream; the paragraph that they belong to is in it. */
export function takeHeadings(
  stream: readonly Galley[],
  fitting: readonly Fitting[],
): { rest: readonly Galley[]; told: readonly Told[] } {
  const begin = new Set(stream.flatMap((g) => (g.kind === 'copy' ? g.lines[0]!.index : [])))
  return take(stream, fitting, ({ correction, of }) => correction.kind === 'heading' && begin.has(of ?? -1))
}

function take(
  galleys: readonly Galley[],
  fitting: readonly Fitting[],
  wanted: (fit: Fitting) => boolean,
): { rest: readonly Galley[]; told: readonly Told[] } {
  const told = fitting.filter(wanted).flatMap(({ first, last, of }): Told[] => {
    const own = galleys.filter((g) => g.lines[0]!.index >= first && g.lines[0]!.index <= last)
    return own.length > 0 ? [{ galleys: own, at: first, ...(of !== undefined && { of }) }] : []
  })
  const taken = new Set(told.flatMap((t) => t.galleys))
  return { rest: taken.size === 0 ? galleys : galleys.filter((g) => !taken.has(g)), told }
}

/** The positions of all lines that a correction speaks of. */
export const toldLines = (fitting: readonly Fitting[]): ReadonlySet<number> =>
  new Set(fitting.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))

/** Galleys that were told what they are, the position of their first line, and that of what they belong to. */
export interface Told {
  readonly galleys: readonly Galley[]
  readonly at: number
  readonly of?: number
}

/** Captions that were told, as inserts; `stream` is what the stories will be made of. */
export function toldCaptions(captions: readonly Told[], stream: readonly Galley[]): Insert[] {
  return captions.map(({ galleys, at, of }) => {
    const credit = galleys.find((g) => g.kind === 'credit')
    const place = stream.filter((g) => g.kind === 'copy' && g.lines[0]!.index < at).length
    return {
      kind: 'figure',
      caption: galleys.filter((g) => g !== credit),
      ...(credit && { credit }),
      ...(of !== undefined && { of }),
      place,
    }
  })
}

/** The sequence with what was told of its paragraphs: which begin a story, under which heading, and which go on. */
export function tellSequence(
  sequence: Sequence,
  fitting: readonly Fitting[],
  headings: readonly Told[],
): Sequence {
  if (fitting.length === 0) return sequence
  const begins = new Set(fitting.filter((f) => f.correction.kind === 'begins').map((f) => f.first))
  const goesOn = new Set(fitting.filter((f) => f.correction.kind === 'goesOn').map((f) => f.first))
  const headed = new Map<number, Galley[]>()
  // what two corrections give to one story stands in the order of the page
  for (const { galleys, of } of [...headings].sort((a, b) => a.at - b.at))
    headed.set(of!, [...(headed.get(of!) ?? []), ...galleys])
  let run = 0
  const paras = sequence.paras.map((para) => {
    const starts = para.galley.lines.map((line) => line.index)
    const heading = starts.flatMap((i) => headed.get(i) ?? []).map((galley) => headLine(galley, -1))
    const joins = heading.length === 0 && starts.some((i) => goesOn.has(i)) && run < longestRun
    run = joins ? run + 1 : 0
    if (heading.length > 0) return { ...para, told: 'begins' as const, heading }
    if (joins) return { ...para, told: 'goesOn' as const }
    return starts.some((i) => begins.has(i)) ? { ...para, told: 'begins' as const } : para
  })
  return { ...sequence, paras }
}

/** No story is told to go on over more paragraphs than this: the search looks no further. */
const longestRun = 60
