import { parseArgs } from 'node:util'
import type { Sidecar } from '../../newspaper/correction.ts'
import { printable, sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { type DecodedSeed, decodeSeed } from '../seeds/decodeSeed.ts'
import type { Refusal } from '../seeds/refusal.ts'
import { readSeed } from '../seeds/seedFolder.ts'
import { readSidecar } from '../seeds/sidecar.ts'

// whoever reads what a command writes (`head`) may have seen enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** A file that a command was given, decoded. */
export interface SeedFile extends DecodedSeed {
  readonly seed: string
  /** What the file of its name that ends in .json tells. */
  readonly sidecar?: Sidecar
}

/** What a command was given: files, and which of its switches (`--trace`). */
export interface CommandLine<Switch extends string> {
  readonly files: readonly string[]
  readonly switches: ReadonlySet<Switch>
}

/** Reads the command line. Where a file is missing or a switch unknown, it says so with the usage, and gives no file. */
export function readCommandLine<Switch extends string = never>(
  usage: string,
  known: readonly Switch[] = [],
): CommandLine<Switch> {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'boolean' as const }]))
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length === 0) fail(usage)
    return { files: positionals, switches: new Set(known.filter((name) => values[name])) }
  } catch (error) {
    // of the advice of parseArgs, the first sentence
    const [fault = ''] = (error as Error).message.split('. ')
    return { files: fail(printable(`${fault}. ${usage}`)), switches: new Set() }
  }
}

/**
 * Reads the files that a command was given, in their order. A file that cannot be read is told in one line on standard
 * error and ends the command with status 1; then nothing comes back.
 */
export function readFiles(files: readonly string[]): readonly SeedFile[] {
  const seeds: SeedFile[] = []
  for (const seed of files) {
    const decoded = decode(seed)
    if (decoded.kind === 'refused') return fail(sayDiagnostic(decoded.diagnostic))
    const { sidecar, diagnostics } = readSidecar(seed)
    seeds.push({
      ...decoded,
      seed,
      ...(sidecar && { sidecar }),
      diagnostics: [...decoded.diagnostics, ...diagnostics],
    })
  }
  return seeds
}

function decode(seed: string): DecodedSeed | Refusal {
  const bytes = readSeed(seed)
  return bytes instanceof Uint8Array ? decodeSeed(seed, bytes) : bytes
}

function fail(line: string): readonly [] {
  console.error(line)
  process.exitCode = 1
  return []
}
