import { sayDiagnostic } from '../newspaper/diagnostic.ts'
import { type DecodedSeed, decodeSeed } from './decodeSeed.ts'
import type { Refusal } from './refusal.ts'
import { readSeed } from './seedFolder.ts'

/** A file that a command was given, decoded. */
export interface SeedFile extends DecodedSeed {
  readonly seed: string
}

/**
 * Reads the files that a command was given, in their order. A file that cannot be read is told in one line on standard
 * error and ends the command with status 1; then nothing comes back.
 */
export function readFiles(files: readonly string[], usage: string): readonly SeedFile[] {
  if (files.length === 0) return fail(usage)
  const seeds: SeedFile[] = []
  for (const seed of files) {
    const decoded = decode(seed)
    if (decoded.kind === 'refused') return fail(sayDiagnostic(decoded.diagnostic))
    seeds.push({ ...decoded, seed })
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
