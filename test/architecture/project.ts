import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** A file of the project as the rules see it: its path from the root, with slashes, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** One house rule. */
export interface Rule {
  /** What holds, as a sentence. */
  readonly says: string
  /** What to do where it does not. */
  readonly todo: string
  /** Where it does not hold, and what stands there: `src/press/x.ts:3 imports react`. */
  readonly findings: (files: readonly TextFile[]) => readonly string[]
  /** A file that breaks it, or several that do together, to show that the rule would notice. */
  readonly broken: TextFile | readonly TextFile[]
}

const root = resolve(import.meta.dirname, '../..')

/** What the tools make; none of it is in the repository. */
const made = ['.git', 'node_modules', 'dist', '.cache', 'test-results', 'playwright-report']

/** Every text file of the repository but the seeds, which are as the newspaper printed them. */
export function readProject(): readonly TextFile[] {
  return filesBelow(root).flatMap((file) => {
    const path = relative(root, file).split(sep).join('/')
    if (path.startsWith('seeds/')) return []
    const text = readFileSync(file, 'utf8')
    return text.includes('\0') ? [] : [{ path, text }]
  })
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (made.includes(entry.name) || entry.name.endsWith('.tsbuildinfo')) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() ? [path] : []
  })
}

/** `src/press/text/line.ts:12`, for an offset into the file's text. */
export function placeIn({ path, text }: TextFile, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`
}

/** Lines of a file, the empty one behind the last line end left out. */
export function countLines({ text }: TextFile): number {
  return text.trimEnd().split('\n').length
}
