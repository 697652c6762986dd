import { posix } from 'node:path'
import { placeIn, type Rule, type TextFile } from './project.ts'
import { importsOf, isBelow, isCode } from './syntax.ts'

/**
 * The stages of the press, in the order of its work: a stage imports only from those before it. Files that stand in
 * src/press itself know all stages.
 */
const stages = [
  'text',
  'recognise',
  'habits',
  'kinship',
  'signs',
  'headings',
  'galleys',
  'inserts',
  'stories',
  'articles',
]

const press = 'src/press'

/** The number of a file's stage; that behind the last for files in src/press itself, −1 for those of no known stage. */
function stageOf(path: string): number {
  const [stage, ...rest] = path.slice(press.length + 1).split('/')
  return rest.length === 0 ? stages.length : stages.indexOf(stage!)
}

/** Own files that a file imports, with where it does. */
function importedBy(file: TextFile): readonly { readonly path: string; readonly start: number }[] {
  return importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, start }) => ({ path: posix.join(posix.dirname(file.path), from), start }))
}

function backwardImports(file: TextFile): string[] {
  const own = stageOf(file.path)
  if (own < 0) return [`${file.path} stands in a folder that is no stage of the press`]
  return importedBy(file)
    .filter(({ path }) => path.startsWith(`${press}/`) && stageOf(path) > own)
    .map(({ path, start }) => `${placeIn(file, start)} imports ${path}, of a later stage`)
}

/**
 * Circles of files that import each other, types included: the strongly connected components of the graph of imports
 * (Tarjan 1972) that hold more than one file, or a file that imports itself.
 */
function circlesIn(files: readonly TextFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importedBy(file).map(({ path }) => path)]))
  const entered = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[] = []
  const visit = (path: string): void => {
    entered.set(path, entered.size)
    lowest.set(path, entered.get(path)!)
    open.push(path)
    for (const next of imports.get(path)!) {
      if (!imports.has(next)) continue
      if (!entered.has(next)) visit(next)
      if (open.includes(next)) lowest.set(path, Math.min(lowest.get(path)!, lowest.get(next)!))
    }
    if (lowest.get(path) !== entered.get(path)) return
    const circle = open.splice(open.indexOf(path))
    if (circle.length > 1 || imports.get(path)!.includes(path)) circles.push(circle.sort().join(', '))
  }
  for (const path of imports.keys()) if (!entered.has(path)) visit(path)
  return circles
}

export const orderRules: readonly Rule[] = [
  {
    says: `a stage of the press imports only from those before it: ${stages.join(', ')}`,
    todo: 'Move what both need to the earlier stage, or hand the value over as a parameter.',
    findings: (files) =>
      files.filter((file) => isCode(file) && isBelow(press)(file)).flatMap((file) => backwardImports(file)),
    broken: {
      path: 'src/press/signs/x.ts',
      text: "import { isSpread } from '../headings/display.ts'",
    },
  },
  {
    says: 'no files of src import each other in a circle',
    todo: 'Give what they share a file of its own that both import.',
    findings: (files) => circlesIn(files.filter((file) => isCode(file) && isBelow('src')(file))),
    broken: [
      { path: 'src/press/kinship/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/press/kinship/b.ts', text: "import type { C } from './c.ts'" },
      { path: 'src/press/kinship/c.ts', text: "import { a } from './a.ts'" },
    ],
  },
]
