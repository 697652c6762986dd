import type { Sidecar } from '../../newspaper/correction.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import type { Page } from '../../newspaper/page.ts'
import type { Pressed, SeedText } from '../../press/readEdition.ts'
import { decodeSeed } from '../seeds/decodeSeed.ts'
import { type Refusal, refuse } from '../seeds/refusal.ts'
import type { SidecarRead } from '../seeds/sidecar.ts'

/** The press, as the build calls it: `readSeeds`, or a test's own. */
export type Press = (seeds: readonly SeedText[]) => Pick<Pressed, 'edition' | 'diagnostics'>

/** A seed that was read and pressed. */
export interface PressedSeed {
  readonly kind: 'pressed'
  readonly seed: string
  readonly text: string
  readonly sidecar?: Sidecar
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Bytes → pages. `seed` is the name that pages and diagnostics bear, the sidecar what `NAME.json` beside it tells. */
export function pressSeed(
  seed: string,
  bytes: Uint8Array,
  press: Press,
  { sidecar, diagnostics: faults }: SidecarRead = { diagnostics: [] },
): PressedSeed | Refusal {
  const decoded = decodeSeed(seed, bytes)
  if (decoded.kind === 'refused') return decoded
  const { text } = decoded
  try {
    const { edition, diagnostics } = press([{ seed, text, ...(sidecar && { sidecar }) }])
    const doubts = [...decoded.diagnostics, ...faults, ...diagnostics]
    return {
      kind: 'pressed',
      seed,
      text,
      ...(sidecar && { sidecar }),
      pages: edition.pages,
      diagnostics: doubts,
    }
  } catch (error) {
    // The press promises not to throw. If it does, the other pages must not suffer.
    return refuse(seed, 'fault', { detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Why a text holds nothing to read, if it holds nothing. */
export function refuseWordless(seed: string, text: string): Refusal | undefined {
  if (/[\p{L}\p{N}]/u.test(text)) return undefined
  if (text === '') return refuse(seed, 'empty')
  return refuse(seed, text.trim() === '' ? 'blank' : 'wordless')
}
