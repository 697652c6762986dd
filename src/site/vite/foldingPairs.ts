/// <reference path="../../press/text/opencc.d.ts" />
import traditional from 'opencc-js/dict/TSCharacters'
import type { Plugin } from 'vite'
import { withoutRadicals } from '../../press/text/radicals.ts'

/** What the reader imports: `find/folding.ts` makes a folding of it. */
const name = 'virtual:folding-pairs'

/**
 * 归一表: a form and what it counts as while one searches, one after the other. Traditional characters and radicals lead to
 * simplified ideographs, and none to what leads on itself.
 */
export function foldingPairs(): string {
  const leads = new Map<string, string>()
  for (const [form, read] of traditional.split('|').map((pair) => pair.split(' ')))
    if (form && read && form !== read && isOne(form) && isOne(read)) leads.set(form, read)
  for (let code = firstRadical; code <= lastRadical; code++) {
    const radical = String.fromCharCode(code)
    const ideograph = withoutRadicals(radical)
    // the Kangxi ones are known to Unicode’s normal form
    if (ideograph !== radical && radical.normalize('NFKC') === radical) leads.set(radical, ideograph)
  }
  const end = (form: string, seen: ReadonlySet<string> = new Set()): string => {
    const next = leads.get(form)
    return next === undefined || seen.has(next) ? form : end(next, new Set([...seen, form]))
  }
  return [...leads.keys()].map((form) => form + end(form)).join('')
}

const isOne = (text: string): boolean => [...text].length === 1
const firstRadical = 0x2e80
const lastRadical = 0x2fd5

/** A module that holds the pairs, so that they are a file of their own which comes when somebody searches. */
export function foldingModule(): Plugin {
  return {
    name: 'banxin:folding-pairs',
    sharedDuringBuild: true,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const pairs = ${JSON.stringify(foldingPairs())}` : undefined),
  }
}
