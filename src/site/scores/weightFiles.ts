import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseAst } from 'vite'

/** A node of the syntax tree, as far as it is asked for. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const press = resolve(import.meta.dirname, '../../press')

/** Writes weights, told by their names (stories.join.newsLead), into the files of their stages; all else of these stays. */
export function writeWeights(values: ReadonlyMap<string, number>): void {
  for (const stage of new Set([...values.keys()].map((name) => name.split('.')[0]!))) {
    const file = resolve(press, stage, 'weights.ts')
    const own = [...values].filter(([name]) => name.startsWith(`${stage}.`))
    writeFileSync(
      file,
      withValues(
        readFileSync(file, 'utf8'),
        new Map(own.map(([name, value]) => [name.slice(stage.length + 1), value])),
      ),
    )
  }
}

/** The source of a weights file with other values. */
export function withValues(source: string, values: ReadonlyMap<string, number>): string {
  const places = new Map<string, Node>()
  const visit = (node: unknown, path: readonly string[]): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, path)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const here = node as Node
    if (here.type === 'Property') {
      const name = [...path, (here.key as { readonly name: string }).name]
      const value = here.value as Node
      if (value.type === 'ObjectExpression') visit(value.properties, name)
      else places.set(name.join('.'), value)
    } else for (const [field, below] of Object.entries(here)) if (field !== 'parent') visit(below, path)
  }
  visit(parseAst(source, { lang: 'ts' }), [])
  const cuts = [...values]
    .map(([name, value]) => ({ place: places.get(name), value }))
    .sort((a, b) => (b.place?.start ?? 0) - (a.place?.start ?? 0))
  let written = source
  for (const { place, value } of cuts)
    if (place) written = written.slice(0, place.start) + String(value) + written.slice(place.end)
  return written
}
