import type { Correction } from '../../newspaper/correction.ts'

/** 本机更正: what this device corrected on the pages of one seed. */
export interface OfSeed {
  readonly made: readonly Correction[]
  /** Corrections of the sidecar that are set aside, since one of these contradicts them. */
  readonly setAside: readonly Correction[]
  /** 看更正后, 看原样: which of the two the reader wants to see. */
  readonly shown: 'corrected' | 'asBuilt'
  /** Ids of the stories of the corrected pages, by which their screens know that they are corrected. */
  readonly stories: readonly string[]
  /** Those among them of which the site has no screen, as corrections made them. */
  readonly fresh: readonly string[]
}

/** 已更正: what a screen tells of the corrections of its page. */
export interface Corrected {
  readonly file: string
  readonly count: number
  /** 'listed': the screen lists the stories as they were built, whatever the reader chose. */
  readonly shown: OfSeed['shown'] | 'listed'
  /** A story of the page, at which the list of them is opened. */
  readonly story: string
  /** Index of the page in its edition, where that story only goes on there. */
  readonly sheet?: number
}

/** Whether something that was kept is this: it may be of another program. */
export function isOfSeed(of: unknown): of is OfSeed {
  const { made, setAside, shown, stories, fresh } = (of ?? {}) as Record<string, unknown>
  return (
    [made, setAside].every((list) => Array.isArray(list) && list.every(isCorrection)) &&
    [stories, fresh].every(isNames) &&
    (shown === 'corrected' || shown === 'asBuilt')
  )
}

const isNames = (list: unknown): boolean =>
  Array.isArray(list) && list.every((name) => typeof name === 'string')

const kinds: readonly unknown[] = ['heading', 'paragraph', 'caption', 'residue', 'begins', 'goesOn']

function isCorrection(each: unknown): each is Correction {
  const { kind, of } = (each ?? {}) as Record<string, unknown>
  return kinds.includes(kind) && isPassage(each) && (of === undefined || isPassage(of))
}

function isPassage(each: unknown): boolean {
  const { lines, expects } = (each ?? {}) as Record<string, unknown>
  return (
    typeof expects === 'string' &&
    Array.isArray(lines) &&
    lines.length === 2 &&
    lines.every((line) => Number.isSafeInteger(line) && line > 0)
  )
}
