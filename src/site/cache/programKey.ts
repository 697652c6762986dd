import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { keyOf } from './cache.ts'

/** The repository, and what of it makes editions from seeds. */
const repository = resolve(import.meta.dirname, '../../..')
const makers = ['src/newspaper', 'src/press', 'src/compose', 'src/site', 'package-lock.json']

/** What the engine knows of characters, which patterns, collation and decoding go by. */
const engine = (): string => JSON.stringify([process.versions.icu, process.versions.unicode])

/**
 * The key of the program: its source, the packages that it was installed with, and the characters that its engine
 * knows. It is part of every other key, so a changed press invalidates the cache.
 */
export function programKey(root = repository, parts: readonly string[] = makers, knows = engine()): string {
  const files = parts.flatMap((part) => filesIn(resolve(root, part))).sort()
  return keyOf(knows, ...files.flatMap((file) => [relative(root, file), readFileSync(file)]))
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (path.endsWith('.json')) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
