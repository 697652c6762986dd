import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Gated } from '../../../src/press/recognise/gated.ts'
// every recogniser is loaded with these, and with it its gated patterns
import '../../../src/press/readPage.ts'

/** A pattern without its lookarounds: it takes all that the pattern takes, and more. */
function withoutLookarounds(source: string): string {
  const opens = source.search(/\(\?<?[=!]/u)
  if (opens < 0) return source
  let end = opens
  for (let depth = 0; end < source.length; end++) {
    const ch = source[end]
    if (ch === '\\') end++
    else if (ch === '[') while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
    else if (ch === '(') depth++
    else if (ch === ')' && --depth === 0) break
  }
  return withoutLookarounds(source.slice(0, opens) + source.slice(end + 1))
}

/** Small stand-ins for classes that are slow to draw from: letters of a few kinds, and ideographs that patterns look for. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]]*\\P\{Script=Han\}\]/gu, '[一-龥]'],
  [/\\p\{Script=Han\}/gu, '一-龥记者报版'],
  [/\\p\{Lu\}/gu, 'A-ZÉ'],
  [/\\p\{Ll\}/gu, 'a-zé'],
  [/\\p\{L\}/gu, 'A-Za-zÉé'],
  [/\\p\{N\}/gu, '0-9'],
]

/** The same with stand-ins; a class of its own where the pattern has it outside of one. */
function quickToDraw(source: string): string {
  let inClass = false
  return drawn
    .reduce((text, [of, by]) => text.replace(of, by.startsWith('[') ? by : `‹${by}›`), source)
    .replace(/\\.|[[\]‹›]/gu, (mark) => {
      if (mark === '[' || mark === ']') inClass = mark === '['
      if (mark === '‹') return inClass ? '' : '['
      return mark === '›' ? (inClass ? '' : ']') : mark
    })
}

/** Some texts that a pattern takes: of many made from its source, those that it takes in fact. */
function takenBy(pattern: RegExp): readonly string[] {
  const plain = quickToDraw(withoutLookarounds(pattern.source)).replaceAll('\\b', '')
  const texts = fc.sample(fc.stringMatching(new RegExp(plain, 'u')), 600)
  const cased = pattern.flags.includes('i') ? texts.flatMap((text) => [text, text.toUpperCase()]) : texts
  return cased.filter((text) => pattern.test(text))
}

describe('no gate refuses what its pattern takes', () => {
  const tried = Gated.all.map((each) => ({ ...each, each, taken: takenBy(each.pattern) }))

  test('nearly every pattern is tried', () => {
    expect(Gated.all.length).toBeGreaterThan(20)
    expect(tried.filter(({ taken }) => taken.length < 10).map(({ each }) => each.pattern)).toEqual([])
  })

  test.each(tried.map(({ each, taken }) => [each.pattern.source.slice(0, 60), each, taken] as const))(
    '%s',
    (_, each, taken) => expect(taken.filter((text) => !each.admits(text))).toEqual([]),
  )
})
