import { countLines, type Rule, type TextFile } from './project.ts'
import { faultsIn, isBelow, isCode, isNode, nameOf, type SyntaxNode } from './syntax.ts'

/** Tools that read their configuration from a default export. */
const demanded = ['vite.config.ts', 'test/e2e/playwright.config.ts']

const pure = isBelow(
  'src/press',
  'src/compose',
  'src/newspaper',
  'src/places',
  'src/find',
  'src/aloud',
  'src/desk',
)
const madeOfRules = (file: TextFile): boolean =>
  isCode(file) && isBelow('src/press', 'src/compose', 'src/desk')(file)

const longestPure = 260
const longestView = 120

const longer = (files: readonly TextFile[], most: number): readonly string[] =>
  files
    .filter((file) => countLines(file) > most)
    .map((file) => `${file.path} has ${countLines(file)} lines, ${countLines(file) - most} too many`)

/** 中位数: the median length of the files of the press and of composition, in lines. */
export function medianLength(files: readonly TextFile[]): number {
  const lengths = files
    .filter(madeOfRules)
    .map(countLines)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

/** What gives another answer tomorrow, or speaks with the world. */
const impure = /^(?:Date|performance|crypto|process|console|fetch|setTimeout|setInterval|localStorage)$/

function impurity(node: SyntaxNode): string | undefined {
  const used = node.type === 'MemberExpression' ? node.object : node.callee
  const name = nameOf(used)
  if (name && impure.test(name)) return `uses ${name}`
  if (name === 'Math' && nameOf(node.property) === 'random') return 'uses Math.random'
  return node.async === true ? 'is asynchronous' : undefined
}

/** Functions that other files see: exported ones, and the public methods of exported classes. */
function undocumented(node: SyntaxNode, { text }: TextFile): string | undefined {
  if (/\*\/\s*$/.test(text.slice(0, node.start))) return undefined
  const { declaration } = node
  if (node.type === 'ExportNamedDeclaration' && isNode(declaration)) {
    if (declaration.type === 'FunctionDeclaration') return `${nameOf(declaration.id)} has no docstring`
    const [first] = Array.isArray(declaration.declarations) ? declaration.declarations : []
    const isFunction = isNode(first) && isNode(first.init) && first.init.type === 'ArrowFunctionExpression'
    return isFunction ? `${nameOf(first.id)} has no docstring` : undefined
  }
  const isOpen = node.type === 'MethodDefinition' && isNode(node.key) && node.key.type === 'Identifier'
  return isOpen && node.kind !== 'constructor' ? `${nameOf(node.key)} has no docstring` : undefined
}

export const moduleRules: readonly Rule[] = [
  {
    says: 'nothing is exported as default where no tool demands it',
    todo: 'Export it under its name, so that it has one name everywhere.',
    findings: (files) =>
      faultsIn(
        files,
        ({ path }) => !demanded.includes(path),
        ({ type }) => (type === 'ExportDefaultDeclaration' ? 'exports as default' : undefined),
      ),
    broken: { path: 'src/reader/furniture/Ear.tsx', text: 'export default () => null' },
  },
  {
    says: 'no file passes on what another file exports',
    todo: 'Import it from the file that makes it; a barrel hides where things live and slows the dev server.',
    findings: (files) =>
      faultsIn(
        files,
        () => true,
        (node) => (/^Export/.test(node.type) && isNode(node.source) ? 'is a barrel' : undefined),
      ),
    broken: { path: 'src/press/all.ts', text: "export * from './line.ts'" },
  },
  {
    says: `a file of the press or of composition has at most ${longestPure} lines`,
    todo: 'Is it one stage or one recogniser? Give the second thing a file of its own.',
    findings: (files) => longer(files.filter(madeOfRules), longestPure),
    broken: { path: 'src/press/x.ts', text: 'void 0\n'.repeat(longestPure + 1) },
  },
  {
    says: `a file of the reader has at most ${longestView} lines`,
    todo: 'Is it one piece of furniture? Take the part out that has a name of its own.',
    findings: (files) =>
      longer(
        files.filter((file) => isCode(file) && isBelow('src/reader')(file)),
        longestView,
      ),
    broken: { path: 'src/reader/furniture/X.tsx', text: 'void 0\n'.repeat(longestView + 1) },
  },
  {
    says: 'every public function of the pure folders has a docstring',
    todo: 'Say in one line what it gives, the Chinese term first where there is one, with units; /** … */ right above it.',
    findings: (files) => faultsIn(files, pure, undocumented),
    broken: { path: 'src/press/x.ts', text: 'export const emsOf = (line: string) => line.length' },
  },
  {
    says: 'the pure folders know no clock, no chance and no world',
    todo: 'Hand the value in as a parameter: the same page must give the same paper.',
    findings: (files) => faultsIn(files, pure, impurity),
    broken: { path: 'src/compose/x.ts', text: '/** x */ export const x = () => Math.random()' },
  },
  {
    says: 'the press never throws',
    todo: 'Return what can be read and a Diagnostic that tells of the doubt.',
    findings: (files) =>
      faultsIn(files, isBelow('src/press'), ({ type }) => (type === 'ThrowStatement' ? 'throws' : undefined)),
    broken: { path: 'src/press/x.ts', text: "throw new Error('no headline')" },
  },
  {
    says: 'a switch names every case',
    todo: 'Leave the default out: the compiler then tells where a new kind is forgotten.',
    findings: (files) =>
      faultsIn(files, isBelow('src'), ({ type, test }) =>
        type === 'SwitchCase' && test === null ? 'has a default' : undefined,
      ),
    broken: { path: 'src/reader/x.ts', text: 'switch (kind) { default: void 0 }' },
  },
]
