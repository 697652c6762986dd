import type { Place } from './place.ts'

/*
 * 链接: a place as the end of an address, `#s=SEED~FROM-TO~LENGTH~HEAD~TAIL~BEFORE~AFTER~COUNT`, and with it the browser's own
 * `:~:text=`, which marks the words where no script runs.
 */

/** A place as what stands behind the # of an address. */
export function writePlace({ seed, span, head, tail, length, before, after, twin }: Place): string {
  const told = [seed, `${span[0]}-${span[1]}`, String(length), head, tail, before, after, twin ? '2' : '1']
  return `s=${told.map(encode).join('~')}`
}

/** The place that the end of an address tells, with or without its #; undefined where it tells none. */
export function readPlace(hash: string): Place | undefined {
  const [own = ''] = hash.slice(hash.startsWith('#') ? 1 : 0).split(':~:')
  const told = own.split('&').find((part) => part.startsWith('s='))
  if (told === undefined) return undefined
  const [seed, span = '', length, head, tail, before, after, count, more] = told
    .slice(2)
    .split('~')
    .map(decode)
  const [from, to] = span.split('-').map(Number)
  if (head === undefined || head === '' || (count !== '1' && count !== '2') || more !== undefined)
    return undefined
  if (!isCount(from) || !isCount(to) || !isCount(Number(length))) return undefined
  return {
    seed: seed ?? '',
    span: [from, to],
    length: Number(length),
    head,
    tail: tail ?? '',
    before: before ?? '',
    after: after ?? '',
    twin: count === '2',
  }
}

/**
 * The browser's own way to mark words of a page. Its matches begin and end with words, and where a word ends among
 * ideographs only the browser knows: so many words are told from their first clause to their last.
 */
export function textDirective(words: string): string {
  const told = words.trim()
  if (told.length <= longestDirective) return `:~:text=${directive(told)}`
  const stops = [...told].flatMap((character, i) => (clauseEnds.includes(character) ? [i + 1] : []))
  const inner = stops.filter((stop) => stop < [...told].length)
  const [first, last] = [inner[0], inner.at(-1)]
  if (first === undefined || last === undefined) return `:~:text=${directive(told)}`
  const characters = [...told]
  const opening = characters.slice(0, first).join('')
  return `:~:text=${directive(opening)},${directive(characters.slice(last).join('').trim())}`
}

const clauseEnds = '，。；：、！？,;:'
/** Characters. */
const longestDirective = 40

const isCount = (n: number | undefined): n is number => n !== undefined && Number.isSafeInteger(n) && n >= 0

/** encodeURIComponent leaves ~ alone, and throws at half a character. */
const encode = (part: string): string =>
  [...part]
    .map((character) =>
      /\p{Cs}/u.test(character) ? '\ufffd' : character === '~' ? '%7E' : encodeURIComponent(character),
    )
    .join('')

/** A dash parts the words of a directive. */
const directive = (words: string): string => encode(words).replaceAll('-', '%2D')

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
