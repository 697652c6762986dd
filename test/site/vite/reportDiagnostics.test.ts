import { expect, test } from 'vitest'
import { tellDoubts } from '../../../src/site/vite/reportDiagnostics.ts'

const doubt = (seed: string, line: number) =>
  ({ rule: 'r', severity: 'warning', seed, line, what: 'A.', why: 'B.', todo: 'C.' }) as const

function tell(diagnostics: ReturnType<typeof doubt>[], told: ReadonlySet<string> = new Set()) {
  const lines: string[] = []
  const warn = (line: string): void => void lines.push(line)
  return { lines, standing: tellDoubts(diagnostics, { root: '/paper', folder: '/paper/seeds', told, warn }) }
}

test('a doubt is told with its file, from the root, and its line', () => {
  expect(tell([doubt('a.txt', 3)]).lines).toEqual(['seeds/a.txt:3 A. B. C.'])
})

test('a doubt that stands is told once, and again when it comes back', () => {
  const first = tell([doubt('a.txt', 3)])
  const second = tell([doubt('a.txt', 3), doubt('a.txt', 4)], first.standing)
  expect(second.lines).toEqual(['seeds/a.txt:4 A. B. C.'])
  const mended = tell([], second.standing)
  expect(tell([doubt('a.txt', 3)], mended.standing).lines).toHaveLength(1)
})

test('an archive full of doubts tells forty and how many more there are', () => {
  const { lines, standing } = tell(Array.from({ length: 1000 }, (_, i) => doubt('a.txt', i)))
  expect(lines).toHaveLength(41)
  expect(lines.at(-1)).toContain('960 more')
  expect(standing.size).toBe(1000)
})
