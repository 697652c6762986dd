import type { Correction, Passage, Sidecar } from '../newspaper/correction.ts'
import type { OwnCorrections } from './messages.ts'

/** Where the corrections of a merged sidecar come from: a place in this list for each of them. */
export type Origin =
  | { readonly of: 'sidecar'; readonly at: number }
  | { readonly of: 'device'; readonly at: number }

/** A sidecar with what this device adds. */
export interface Merged {
  readonly sidecar: Sidecar
  readonly origins: readonly Origin[]
}

/**
 * Adds the corrections of this device to a sidecar: those that it sets aside go, and what the sidecar says already is not
 * said again. Everything else that the sidecar tells stays.
 */
export function merged(sidecar: Sidecar = {}, { made, setAside }: OwnCorrections): Merged {
  const theirs = (sidecar.corrections ?? []).map(
    (correction, at) => ({ correction, of: 'sidecar', at }) as const,
  )
  const kept = theirs.filter(({ correction }) => !setAside.some((each) => isSame(each, correction)))
  const fresh = made
    .map((correction, at) => ({ correction, of: 'device', at }) as const)
    .filter(
      ({ correction, at }) =>
        !kept.some((known) => isSame(known.correction, correction)) &&
        !made.slice(0, at).some((earlier) => isSame(earlier, correction)),
    )
  const all = [...kept, ...fresh]
  const { corrections: _, ...rest } = sidecar
  return {
    sidecar: { ...rest, ...(all.length > 0 && { corrections: all.map(({ correction }) => correction) }) },
    origins: all.map(({ of, at }) => ({ of, at })),
  }
}

/** Whether two corrections say the same of the same lines. */
export function isSame(one: Correction, other: Correction): boolean {
  return one.kind === other.kind && sameLines(one, other) && sameLines(ofCorrection(one), ofCorrection(other))
}

/** What a heading or a caption is said to belong to. */
export function ofCorrection(correction: Correction): Passage | undefined {
  return 'of' in correction ? correction.of : undefined
}

const sameLines = (one: Passage | undefined, other: Passage | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : one.lines[0] === other.lines[0] && one.lines[1] === other.lines[1]

/** The text of a sidecar as a file. */
export function sayInJson(sidecar: Sidecar): string {
  return `${JSON.stringify(sidecar, null, 2)}\n`
}

/** The name of a seed's sidecar: a.txt → a.json. */
export const sidecarName = (seed: string): string => seed.replace(/\.txt$/, '.json')
