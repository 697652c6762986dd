import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Sidecar } from '../../newspaper/correction.ts'
import { decodeSeed } from '../seeds/decodeSeed.ts'
import { readSidecar } from '../seeds/sidecar.ts'
import { readTruth, type TruePage } from './truth.ts'

/** Pages of our own, whose editions are seen to change though no truth stands beside them. */
export const ownPages = 'test/pages'
export const ownCases = 'test/press/cases'

/** A page that readings are compared on; without a truth only whether its edition changes is seen. */
export interface MarkedPage {
  readonly name: string
  /** The set that it is counted with. */
  readonly set: string
  readonly text: string
  readonly sidecar?: Sidecar
  readonly truth?: TruePage
}

/** Every page below some folders, a set for each folder that holds pages; NAME.truth.json tells what NAME.txt should come to. */
export function readMarkedPages(folders: readonly string[]): MarkedPage[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => readPage(join(folder, name))),
  )
}

function readPage(name: string): MarkedPage[] {
  const decoded = decodeSeed(name, readFileSync(name))
  if (decoded.kind === 'refused') return []
  const { text } = decoded
  const { sidecar } = readSidecar(name)
  const told = name.replace(/\.txt$/, '.truth.json')
  const truth = existsSync(told) ? readTruth(readFileSync(told, 'utf8'), text) : undefined
  return [{ name, set: dirname(name), text, ...(sidecar && { sidecar }), ...(truth && { truth }) }]
}

/** The pages of the cases in a folder: what stands behind `===` up to `---`, as test/press/caseFile.ts tells. */
export function readCasePages(folder: string): MarkedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.case'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1))
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      const [page = ''] = lines.join('\n').split(/^---\n/m)
      const [printed = '', told] = page.split(/^\+\+\+\n/m)
      const text = printed.replaceAll('␌', '\f').replaceAll('␍', '\r')
      const sidecar = told && (JSON.parse(told) as Sidecar)
      return { name: title, set: folder, text, ...(sidecar && { sidecar }) }
    })
}
