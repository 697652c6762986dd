import { readEdition } from '../../src/press/readEdition.ts'
import { badSpans, invented, misplaced, strayRepairs, unlike } from './conservation.ts'
import { allPages, mangle } from './mangle.ts'

/** What is wrong with how one text is shown, by the kind of fault; nothing where all is as printed. */
export function faultsOf(text: string): Record<string, readonly string[]> {
  const { pages } = readEdition([{ seed: 'any.txt', text }]).edition
  const found = {
    misplaced: misplaced(text, pages),
    invented: invented(text, pages),
    unlike: unlike(text, pages),
    badSpans: badSpans(text, pages),
    strayRepairs: strayRepairs(pages),
  }
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0))
}

/** Mangles `count` texts from a seed on, and tells each that has faults: its seed, the text, and what is wrong. */
export function shownAsPrinted(count: number, seed: number): readonly object[] {
  const pages = allPages()
  const wrong: object[] = []
  for (let n = 0; n < count && wrong.length < 20; n++) {
    const text = mangle(pages, seed + n)
    const faults = faultsOf(text)
    if (Object.keys(faults).length > 0) wrong.push({ seed: seed + n, faults })
  }
  return wrong
}
