import { basename, relative, resolve } from 'node:path'
import { type Diagnostic, sayDiagnostic } from '../../newspaper/diagnostic.ts'

/** Tells doubts, each in one line with its file and line. Returns all that stand, so that next time only new ones are told. */
export function tellDoubts(
  diagnostics: readonly Diagnostic[],
  { root, folder, told, warn }: Telling,
): ReadonlySet<string> {
  // faults first: of many doubts only so many are told, and notes must not push them out
  const ranked = [...diagnostics].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity))
  const standing = new Set(
    ranked.map((diagnostic) => {
      // The folder itself is what a doubt is about that bears its name.
      const file = diagnostic.seed === basename(folder) ? folder : resolve(folder, diagnostic.seed)
      return sayDiagnostic({ ...diagnostic, seed: relative(root, file) })
    }),
  )
  const fresh = [...standing].filter((message) => !told.has(message))
  for (const message of fresh.slice(0, atOnce)) warn(message)
  if (fresh.length > atOnce)
    warn(`… and ${fresh.length - atOnce} more. npm run proof -- FILE tells those of one file.`)
  return standing
}

const ranks: readonly Diagnostic['severity'][] = ['error', 'warning', 'note']

interface Telling {
  /** Files are named from here. */
  readonly root: string
  readonly folder: string
  readonly told: ReadonlySet<string>
  readonly warn: (message: string) => void
}

/** Lines that a person reads in a terminal; an archive can have thousands. */
const atOnce = 40
