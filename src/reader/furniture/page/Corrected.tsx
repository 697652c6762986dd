import { correctedNote } from '../../corrections/corrected.ts'
import type { Corrected as Told } from '../../corrections/ofSeed.ts'

/* 已更正 N 处: comes with what was corrected, so that no other page loads it. */

export function Corrected({ of }: { of: Told }) {
  const { CorrectedNote } = correctedNote.here()
  return <CorrectedNote of={of} />
}

export function CorrectedFoot({ of }: { of: Told }) {
  const { CorrectedFoot: Foot } = correctedNote.here()
  return <Foot of={of} />
}
