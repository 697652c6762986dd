import { type ParseError, parse, visit } from 'jsonc-parser'
import * as v from 'valibot'
import type { Sidecar } from '../../newspaper/correction.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import { readFile } from './readFile.ts'
import type { Cause } from './refusal.ts'

/** 旁注 of a seed: what it tells, and every fault that kept it from being heard. */
export interface SidecarRead {
  readonly sidecar?: Sidecar
  readonly diagnostics: readonly Diagnostic[]
}

/** The sidecar of a seed: a.txt → a.json. */
const sidecarName = (seed: string): string => seed.replace(/\.txt$/, '.json')

/** The seed of a sidecar: a.json → a.txt. */
export const seedOf = (sidecar: string): string => sidecar.replace(/\.json$/, '.txt')

/** Whether a file beside the seeds could be the sidecar of one. */
export const isSidecarName = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.')

/** Reads the sidecar of a seed; there need not be one. One with a fault is not used at all, and says so. */
export function readSidecar(seed: string, folder = ''): SidecarRead {
  const name = sidecarName(seed)
  if (name === seed) return { diagnostics: [] }
  const bytes = readFile(name, folder)
  if (!(bytes instanceof Uint8Array)) {
    const { cause, detail } = bytes
    if (detail === 'ENOENT' || detail === 'ENOTDIR') return { diagnostics: [] }
    return {
      diagnostics: [
        fault(
          name,
          `It cannot be read${detail ? ` (${detail})` : ''}.`,
          cures[cause as keyof typeof cures] ?? cures.broken,
        ),
      ],
    }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // a wrong guess would put words into the paper's mouth
    return { diagnostics: [fault(name, 'It is not UTF-8.', 'Save it as UTF-8.')] }
  }
  try {
    return parseSidecar(name, text)
  } catch {
    // brackets in brackets, thousands deep, fill the parser's stack
    return { diagnostics: [notJson(name)] }
  }
}

/** What to do about a sidecar that is not read. */
const cures = {
  folder: 'Put a file in the place of the folder.',
  special: 'It is a pipe, a socket or a device: put a file in its place.',
  outside: 'The link leads out of the folder: put the file itself here.',
  huge: 'It has more than 16 MB: make it smaller.',
  broken: 'Check its permissions.',
} satisfies Partial<Record<Cause, string>>

/** Reads the text of a sidecar; `name` is the file that diagnostics name. */
export function parseSidecar(name: string, text: string): SidecarRead {
  const json = text.replace(/^\ufeff/, '')
  const faults: ParseError[] = []
  // the engine's own parser seldom tells where it stumbled
  const told: unknown = parse(json, faults, { disallowComments: true, allowEmptyContent: false })
  const lineOf = (offset: number): number => json.slice(0, offset).split('\n').length
  const [first] = faults
  if (first) return { diagnostics: [{ ...notJson(name), line: lineOf(first.offset) }] }
  const again = repeatedKey(json)
  if (again) {
    const what =
      again.key === '__proto__' ? '"__proto__" is no key.' : `"${again.key}" is told a second time.`
    return { diagnostics: [{ ...fault(name, what, 'Take it out.'), line: lineOf(again.offset) }] }
  }
  const read = v.safeParse(sidecarSchema, told)
  if (read.success) return { sidecar: read.output, diagnostics: [] }
  return {
    diagnostics: read.issues.map((issue) =>
      fault(
        name,
        `${placeOf(issue)}: ${issue.message}`,
        'Correct it there; until then the file is not used.',
      ),
    ),
  }
}

/** The first key that its object has had before, or that would change what the object is (`__proto__`). */
function repeatedKey(json: string): { key: string; offset: number } | undefined {
  const open: Set<string>[] = []
  let found: { key: string; offset: number } | undefined
  visit(json, {
    onObjectBegin: () => void open.push(new Set(['__proto__'])),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      if (open.at(-1)?.has(key)) found ??= { key, offset }
      open.at(-1)?.add(key)
    },
  })
  return found
}

const notJson = (name: string): Diagnostic =>
  fault(name, 'It is not JSON.', 'Mend it there, or delete the file.')

function fault(name: string, what: string, todo: string): Diagnostic {
  const why = 'A sidecar is followed to the letter or not at all.'
  return { rule: 'sidecar', severity: 'warning', seed: name, what, why, todo }
}

/** `corrections[2].of.lines`; the whole file where the trouble is no deeper. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return keys.join('').replace(/^\./, '') || 'the file'
}

const day = v.pipe(
  v.string('must be a day such as "2019-02-21".'),
  v.check(isDay, 'must be a day that exists, such as "2019-02-21".'),
)
const words = v.pipe(v.string('must be a text.'), v.trim(), v.nonEmpty('must not be empty.'))
const countedFrom1 = (what: string) =>
  v.pipe(
    v.number(`must be the number of a ${what}.`),
    v.safeInteger('must be a whole number.'),
    v.minValue(1, `must be 1 or more: a ${what} is counted from 1.`),
  )
const lineNumber = countedFrom1('line')
const lines = v.pipe(
  v.tuple([lineNumber, lineNumber], 'must be the first and the last line, such as [245, 246].'),
  v.check(([first, last]) => first <= last, 'must name the first line before the last.'),
)
const passage = { lines, expects: words }
const belongsTo = v.exactOptional(v.strictObject(passage, unknownKey))
const kinds = ['heading', 'paragraph', 'caption', 'residue', 'begins', 'goesOn'] as const
const correction = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('heading'), ...passage, of: belongsTo }, unknownKey),
    v.strictObject({ kind: v.literal('paragraph'), ...passage }, unknownKey),
    v.strictObject({ kind: v.literal('caption'), ...passage, of: belongsTo }, unknownKey),
    v.strictObject({ kind: v.literal('residue'), ...passage }, unknownKey),
    v.strictObject({ kind: v.literal('begins'), ...passage }, unknownKey),
    v.strictObject({ kind: v.literal('goesOn'), ...passage }, unknownKey),
  ],
  `must be one of ${kinds.map((kind) => `"${kind}"`).join(', ')}.`,
)
const page = v.strictObject(
  { number: v.exactOptional(countedFrom1('page')), name: v.exactOptional(words) },
  unknownKey,
)
const list = (of: string): string => `must be a list of ${of}.`

const sidecarKeys = v.strictObject(
  {
    paper: v.exactOptional(words),
    date: v.exactOptional(day),
    pages: v.exactOptional(v.array(page, list('pages, one for each page of the seed'))),
    corrections: v.exactOptional(v.array(correction, list('corrections'))),
  },
  unknownKey,
)
// an empty list has no keys that could be wrong
const sidecarSchema = v.pipe(
  v.custom<object>((json) => !Array.isArray(json), 'must be one object in braces.'),
  sidecarKeys,
)

function unknownKey({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is not known here; look at its spelling.'
  return expected?.startsWith('"') ? 'is missing.' : `must be an object with keys, not ${received}.`
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  )
}
