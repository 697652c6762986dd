import { readdirSync, readFileSync } from 'node:fs'
import type { Sidecar } from '../../src/newspaper/correction.ts'

/**
 * 例: a page in small and what the press makes of it. A file of cases reads
 *
 *     === a heading stands behind its story
 *     <the page, verbatim; ␌ stands for a form feed, ␍ for a carriage return>
 *     ---
 *     headline: 石桥镇大桥通车
 *     p: <a paragraph>
 *
 *     <the next story>
 *
 * Behind the page a line `+++` may stand, and behind that what its sidecar tells, as JSON.
 *
 * Only labels that a case uses are compared (`sayPage.ts` has them all); a label with nothing behind it (`kicker:`)
 * says that no story of the page has one.
 */
export interface Case {
  readonly file: string
  readonly title: string
  readonly text: string
  readonly sidecar?: Sidecar
  readonly expected: string
}

const folder = `${import.meta.dirname}/cases`

/** Every case of every file in `cases/`, in the order of the files. */
export function allCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.case'))
    .sort()
    .flatMap((file) => casesOf(file, readFileSync(`${folder}/${file}`, 'utf8')))
}

function casesOf(file: string, content: string): Case[] {
  return content
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [, title, page, expected] = /^(.*)\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(part) ?? []
      if (title === undefined || page === undefined || expected === undefined)
        throw new Error(`${file}: the case "${part.slice(0, 40)}" has no line --- between page and result`)
      const [printed = '', told] = page.split(/^\+\+\+\n/m)
      const text = printed.replaceAll('␌', '\f').replaceAll('␍', '\r')
      const sidecar = told && (JSON.parse(told) as Sidecar)
      return { file, title, text, ...(sidecar && { sidecar }), expected: expected.trim() }
    })
}
