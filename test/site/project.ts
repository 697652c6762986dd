import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { type BanxinOptions, banxin } from '../../src/site/vite/plugin.ts'

/** A project in a temporary folder: a reader of a few lines that shows what the contents hold. */
export interface Project {
  readonly root: string
  readonly config: (options?: BanxinOptions) => InlineConfig
  readonly put: (seed: string, text: string | Uint8Array) => void
  readonly drop: (seed: string) => void
  readonly remove: () => void
}

export function newProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'banxin-'))
  cpSync(join(import.meta.dirname, 'project'), root, { recursive: true })
  mkdirSync(join(root, 'seeds'))
  mkdirSync(join(root, 'node_modules'))
  for (const name of ['vite'])
    symlinkSync(join(import.meta.dirname, '../../node_modules', name), join(root, 'node_modules', name))
  return {
    root,
    config: (options) => ({ root, configFile: false, logLevel: 'silent', plugins: [banxin(options)] }),
    put: (seed, text) => writeFileSync(join(root, 'seeds', seed), text),
    drop: (seed) => rmSync(join(root, 'seeds', seed)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
