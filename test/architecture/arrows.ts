import { posix } from 'node:path'
import { placeIn, type Rule, type TextFile } from './project.ts'
import { faultsIn, type Import, importsOf, isBelow, isCode, nameOf } from './syntax.ts'

type Folder =
  | 'newspaper'
  | 'press'
  | 'compose'
  | 'places'
  | 'find'
  | 'aloud'
  | 'desk'
  | 'site'
  | 'reader'
  | 'styles'

/** Which folder of src may import from which; `types` means `import type` only. */
const arrows: Readonly<Record<Folder, Readonly<Partial<Record<Folder, 'all' | 'types'>>>>> = {
  newspaper: {},
  press: { newspaper: 'all' },
  compose: { newspaper: 'all' },
  places: { newspaper: 'all' },
  find: { newspaper: 'all' },
  aloud: { newspaper: 'all' },
  site: { newspaper: 'all', press: 'all', compose: 'all' },
  desk: { newspaper: 'all', press: 'all', compose: 'all' },
  reader: { newspaper: 'all', compose: 'types', places: 'all', find: 'all', aloud: 'all', desk: 'types' },
  styles: {},
}

/** The packages that a folder may import; site is free. */
const packages: Readonly<Record<Exclude<Folder, 'site'>, readonly string[]>> = {
  newspaper: [],
  // which character stands for which is data
  press: ['opencc-js'],
  compose: [],
  places: [],
  desk: [],
  find: [],
  aloud: [],
  // the last is no package, but a module that the build makes
  reader: ['react', 'react-dom', 'react-router', 'virtual:folding-pairs'],
  styles: [],
}

/** What screens show is worked out where they are written; the program of the browser has it ready-made. */
const workedOut = 'src/reader/contents/screenData.ts'
const writesScreens = 'src/reader/prerender.tsx'
/** The one file of the reader that knows where the desk's worker lies: it asks for its address, not for its code. */
const opensDesk = 'src/reader/furniture/desk/openDesk.ts'
const deskWorker = '/desk/worker.ts?worker&url'
/** The one file of the reader that fetches data. */
const dataComeIn = 'src/reader/delivery.ts'

function faultOf(file: TextFile, { from, typesOnly }: Import): string | undefined {
  const folder = folderOf(file.path)
  if (!folder) return undefined
  if (!from.startsWith('.')) {
    if (folder === 'site') return undefined
    const name = from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/')
    return packages[folder].includes(name) ? undefined : `a package that ${folder} does without`
  }
  const path = posix.join(posix.dirname(file.path), from)
  if (path === workedOut && folder === 'reader' && !typesOnly && file.path !== writesScreens)
    return `which only ${writesScreens} may`
  if (path === `src${deskWorker}` && file.path === opensDesk) return undefined
  const target = folderOf(path)
  if (!target) return 'which is outside src'
  if (target === folder) return undefined
  if (target === 'styles') return 'which only index.html links'
  const arrow = arrows[folder][target]
  if (arrow === 'all' || (arrow === 'types' && typesOnly)) return undefined
  return arrow === 'types'
    ? `of which ${folder} may have only types`
    : `and there is no arrow from ${folder} to ${target}`
}

function folderOf(path: string): Folder | undefined {
  const [top, folder] = path.split('/')
  return top === 'src' && folder !== undefined && folder in arrows ? (folder as Folder) : undefined
}

const inCode = (files: readonly TextFile[], find: (file: TextFile) => readonly string[]): readonly string[] =>
  files.filter(isCode).flatMap(find)

export const arrowRules: readonly Rule[] = [
  {
    says: 'folders of src import along the arrows of src/README.md only',
    todo: 'Move the code to the folder that may know both, or hand the value over as data.',
    findings: (files) =>
      inCode(files.filter(isBelow('src')), (file) =>
        importsOf(file).flatMap((each) => {
          const fault = faultOf(file, each)
          return fault ? [`${placeIn(file, each.start)} imports ${each.from}, ${fault}`] : []
        }),
      ),
    broken: { path: 'src/reader/x.ts', text: "import { cutAt } from '../compose/copy/cut.ts'" },
  },
  {
    says: 'the reader gets its data in delivery.ts alone',
    todo: 'Ask the delivery for it, through a loader of routes.tsx.',
    findings: (files) =>
      faultsIn(
        files,
        (file) => isBelow('src/reader')(file) && file.path !== dataComeIn,
        ({ callee }) => (nameOf(callee) === 'fetch' ? 'fetches' : undefined),
      ),
    broken: { path: 'src/reader/screens/X.tsx', text: "fetch('/edition/x.json')" },
  },
  {
    says: 'the configuration of the pure folders gives them neither DOM nor Node',
    todo: 'Take "types" and DOM out of that tsconfig.json: impurity must not compile.',
    findings: (files) =>
      files
        .filter(({ path }) =>
          /^src\/(newspaper|press|compose|places|find|aloud|desk)\/tsconfig\.json$/.test(path),
        )
        .filter(({ text }) => /"DOM|"node"|"vite\/client"/.test(text))
        .map(({ path }) => `${path} lets DOM or Node in`),
    broken: { path: 'src/press/tsconfig.json', text: '{ "compilerOptions": { "types": ["node"] } }' },
  },
  {
    says: 'imports of own files name the file with its extension',
    todo: 'Write the extension: ./line.ts, ./Deck.tsx.',
    findings: (files) =>
      inCode(files, (file) =>
        importsOf(file)
          .filter(({ from }) => from.startsWith('.') && !/\.(tsx?|css|json)(\?worker&url)?$/.test(from))
          .map(({ from, start }) => `${placeIn(file, start)} imports ${from}`),
      ),
    broken: { path: 'src/press/x.ts', text: "import { readLines } from './line'" },
  },
]
