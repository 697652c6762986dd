import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/press/readEdition.ts'
import { allCases } from './caseFile.ts'
import { badSpans, invented, misplaced, strayRepairs } from './conservation.ts'
import { sayExpected, sayPage } from './sayPage.ts'

const cases = allCases()

describe.each([...new Set(cases.map((c) => c.file))])('%s', (file) => {
  test.each(cases.filter((c) => c.file === file))('$title', ({ text, sidecar, expected }) => {
    const { edition, diagnostics } = readEdition([{ seed: 'case.txt', text, ...(sidecar && { sidecar }) }])
    const { pages } = edition
    expect(sayPage(pages, expected, diagnostics)).toBe(sayExpected(expected))
    expect(misplaced(text, pages)).toEqual([])
    expect(invented(text, pages)).toEqual([])
    expect(badSpans(text, pages)).toEqual([])
    expect(strayRepairs(pages)).toEqual([])
  })
})
