import { parseAst } from 'vite'
import { placeIn, type TextFile } from './project.ts'

/** A node of the syntax tree, of which the rules know only the fields that they ask for. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const parsed = new WeakMap<TextFile, readonly SyntaxNode[]>()

/** Every node of a TypeScript file, parents before their children. */
export function nodesOf(file: TextFile): readonly SyntaxNode[] {
  const known = parsed.get(file)
  if (known) return known
  const lang = file.path.endsWith('x') ? 'tsx' : 'ts'
  const nodes = [...below(parseAst(file.text, { lang }) as unknown as SyntaxNode)]
  parsed.set(file, nodes)
  return nodes
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The name of an identifier, else nothing. */
export function nameOf(value: unknown): string | undefined {
  return isNode(value) && typeof value.name === 'string' ? value.name : undefined
}

export const isCode = ({ path }: TextFile): boolean => /\.tsx?$/.test(path)

export const isBelow =
  (...folders: readonly string[]) =>
  ({ path }: TextFile): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`))

/** What `fault` says of the nodes of code files, each with where it stands. */
export function faultsIn(
  files: readonly TextFile[],
  which: (file: TextFile) => boolean,
  fault: (node: SyntaxNode, file: TextFile) => string | undefined,
): readonly string[] {
  return files
    .filter((file) => isCode(file) && which(file))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const said = fault(node, file)
        return said ? [`${placeIn(file, node.start)} ${said}`] : []
      }),
    )
}

/** A module that a file names, and whether only for its types. */
export interface Import {
  readonly from: string
  readonly typesOnly: boolean
  readonly start: number
}

/** Everything that a file imports, in whatever form. */
export function importsOf(file: TextFile): readonly Import[] {
  return nodesOf(file).flatMap((node) => {
    const source = isNode(node.source) ? node.source.value : undefined
    if (typeof source !== 'string') return []
    const inline = Array.isArray(node.specifiers) ? (node.specifiers as SyntaxNode[]) : []
    const typesOnly =
      node.type === 'TSImportType' ||
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (inline.length > 0 && inline.every((s) => s.importKind === 'type' || s.exportKind === 'type'))
    return [{ from: source, typesOnly, start: node.start }]
  })
}

function* below(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* below(child)
  }
}
