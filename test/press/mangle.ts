/// <reference path="../../src/press/text/opencc.d.ts" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import traditional from 'opencc-js/dict/TSCharacters'
import { allCases } from './caseFile.ts'

const root = `${import.meta.dirname}/../..`

/** The text of every *.txt in a folder and the folders below it; none where the folder is missing. */
const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    : []

/** Every page at hand: those of the repository, and the ones that may lie beside it. */
export const allPages = (): string[] => [
  ...textsIn(`${root}/seeds`),
  ...textsIn(`${root}/test/pages`),
  ...allCases().map(({ text }) => text),
  ...textsIn(`${root}/../shared/pages`),
]

/** Simplified characters and a traditional one that is read as each; two of them need two UTF-16 units on one side. */
const traditionalOf = new Map(
  traditional
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([form = '', read = '']) => [read, form] as const),
)

/** What trips text code, between lines and inside them. */
const pieces = [
  ...'\f\r\t \u00a0\u200b\u200d\ufeff\u3000\u0301\0',
  ...['\ud800', '\udc00', '𠮷', '𠬠', '👨‍👩‍👧', '處', '処', '发', '發', '髮'],
  ...[
    '（下转第三版）',
    '（上接第一版）',
    '4版',
    '撤职处分4版',
    '（记者 王發）',
    '本报讯',
    '■',
    '●',
    '摄',
    '（谭大海摄）',
  ],
  ...['“', '”', '—', '——', '：', '。', '（', '）', '责任编辑：高明', '第二版', '指出', '（江客）', '-', '- '],
]

/** What ends a line that belongs to no paragraph. */
const lifted = [
  '4版',
  '▶8版',
  '（下转第三版）',
  '摄',
  '（见第二版）',
  '　电话：82345678',
  '',
  '讯',
  '：',
  '责编',
]

/** A source of chance that says the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A text made of the lines of `pages`, spoilt in ways that extraction spoils text, and in some that it does not. */
export function mangle(pages: readonly string[], seed: number): string {
  const next = chance(seed)
  const below = (n: number) => Math.floor(next() * n)
  const oneOf = <T>(of: readonly T[]): T => of[below(of.length)]!
  const linesOf = () => oneOf(pages).split('\n')

  const spoilt = (line: string): string => {
    const at = below(line.length + 1)
    const [before, behind] = [line.slice(0, at), line.slice(at)]
    switch (below(20)) {
      case 0:
        return before
      case 1:
        return behind
      case 2:
        return line + line
      case 3:
        return [...line].join(' ')
      case 4:
        return `　　${line}`
      case 5:
        return `${before}${oneOf(pieces)}${behind}`
      case 6:
        return `${before}\n${behind}`
      case 7:
        return `${before}\n${oneOf(pieces)}\n${inTraditional(behind)}`
      case 8:
        return oneOf(pieces) + line
      case 9:
        return line + oneOf(pieces)
      case 10:
        return line.replace(/[。，]/g, ' ')
      case 11:
        return inTraditional(line)
      case 12:
        return `\n${line}`
      case 13:
        return `■${inTraditional(line)}\n${line}`
      case 14:
        // what is lifted out of a line says the same as what goes on behind it, in other characters
        return `${before}\n${oneOf(['', '（', '■'])}${behind.slice(0, 1 + below(8))}${oneOf(lifted)}\n${inTraditional(behind)}`
      case 15:
        return `${before}\ud842\n\udfb7${inTraditional(behind)}`
      case 16:
        return `${inTraditional(behind.slice(0, 3))}${oneOf(['指出', '强调', '表示：'])}\n${line}`
      case 17:
        return `${inTraditional(behind)}${oneOf(pieces)}\n${before}`
      default:
        return line
    }
  }
  const inTraditional = (line: string): string =>
    [...line].map((ch) => (next() < 0.7 ? (traditionalOf.get(ch) ?? ch) : ch)).join('')
  const width = (line: string): number => [...line].reduce((sum, ch) => sum + (ch < '\u2000' ? 1 : 2), 0)
  /** Two columns that the text layer kept side by side. */
  const abreast = (left: readonly string[], right: readonly string[]): string[] => {
    const gap = 2 + Math.max(...left.map(width))
    return left.map((line, i) => `${line}${' '.repeat(gap - width(line))}${right[i] ?? ''}`)
  }
  const stretch = (lines: readonly string[], longest: number): string[] => {
    const from = below(lines.length)
    return lines.slice(from, from + 1 + below(longest))
  }
  const lines: string[] = []
  const wanted = 2 + below(below(8) === 0 ? 60 : 12)
  const mixed = below(2) === 0
  const worn = below(3) === 0 ? 0.7 : 0.3
  let source = linesOf()
  while (lines.length < wanted) {
    if (mixed || below(4) === 0) source = linesOf()
    for (const line of stretch(source, mixed ? 4 : 20)) {
      const fate = next()
      if (fate < 0.06) continue
      lines.push(fate < worn ? spoilt(line) : line)
      if (fate > 0.97) lines.push(line)
    }
  }
  if (below(8) > 0) return lines.join('\n')
  const columns = lines.join('\n').split('\n')
  const half = columns.length >> 1
  return abreast(columns.slice(0, half), columns.slice(half)).join('\n')
}
