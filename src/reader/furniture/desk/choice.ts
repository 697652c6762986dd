import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { DraftKind, LineRow } from '../../../desk/messages.ts'

/** 所选: what was chosen so far. It stands in the address: `?sheet=1&lines=336-338&as=heading&of=12`. */
export interface Choice {
  readonly lines?: readonly [first: number, last: number]
  readonly as?: DraftKind
  /** The line at which the body of the story begins that the lines belong to. */
  readonly of?: number
  /** Index in the edition of another page, that the story goes on to. */
  readonly sheet?: number
}

/** What furniture is given by which lines of a page are chosen; `said` is what is told of a choice. */
export interface ChosenLines {
  readonly lines: NonNullable<Choice['lines']>
  readonly rows: readonly LineRow[]
  readonly choose: (lines: NonNullable<Choice['lines']>, said: string) => void
}

export const kinds: readonly { readonly kind: DraftKind; readonly name: string; readonly note: string }[] = [
  { kind: 'paragraph', name: '这几行是一段', note: '去掉中间的分段' },
  { kind: 'heading', name: '标题归另一篇', note: '这行标题不是本篇的' },
  { kind: 'caption', name: '图注归另一处', note: '这几行是某张照片的' },
  { kind: 'begins', name: '一篇从这里起', note: '前后不是同一篇' },
  { kind: 'residue', name: '这不是稿件', note: '广告、报头、重复的行' },
]

/** Whether something is said of the lines that names a story. */
export const isGiven = (kind: DraftKind | undefined): boolean => kind === 'heading' || kind === 'caption'

/** Whether all is chosen that a correction takes. */
export const isWhole = ({ lines, as, of }: Choice): boolean =>
  lines !== undefined && as !== undefined && (!isGiven(as) || of !== undefined)

export function readChoice(search: string): Choice {
  const told = new URLSearchParams(search)
  const [first = 0, last = first] = (told.get('lines') ?? '').split('-').map(Number)
  const as = kinds.find(({ kind }) => kind === told.get('as'))?.kind
  const of = Number(told.get('of'))
  const sheet = Number(told.get('sheet'))
  return {
    ...(isLine(sheet) && { sheet }),
    ...(isLine(first) && isLine(last) && { lines: [Math.min(first, last), Math.max(first, last)] }),
    ...(as && { as }),
    ...(isGiven(as) && isLine(of) && { of }),
  }
}

const isLine = (number: number): boolean => Number.isSafeInteger(number) && number > 0

/** Of the lines that an address tells those that the page has; the nearest where it has none of them. */
export function linesWithin(
  [first, last]: NonNullable<Choice['lines']>,
  rows: readonly LineRow[],
): NonNullable<Choice['lines']> {
  const [least, most] = [rows[0]?.number ?? first, rows.at(-1)?.number ?? last]
  const within = (line: number) => Math.min(most, Math.max(least, line))
  return [within(first), within(last)]
}

/** The address's query for a choice. */
export function sayChoice({ sheet, lines, as, of }: Choice): string {
  const told = new URLSearchParams()
  if (sheet !== undefined) told.set('sheet', String(sheet))
  if (lines) told.set('lines', lines.join('-'))
  if (as) told.set('as', as)
  if (of !== undefined && isGiven(as)) told.set('of', String(of))
  return told.toString()
}

/** The choice as it was last made, though the page may still be at work on it, and what makes another. */
export function useChoice(): [Choice, (change: Partial<Choice>) => void] {
  const { search } = useLocation()
  const [, set] = useSearchParams()
  const [made, make] = useState<string>()
  useEffect(() => make((last) => (search === `?${last}` ? undefined : last)), [search])
  const choice = readChoice(made === undefined ? search : `?${made}`)
  const choose = (change: Partial<Choice>) => {
    const now = sayChoice({ ...choice, ...change })
    make(now)
    set(now, { replace: true, preventScrollReset: true })
  }
  return [choice, choose]
}
