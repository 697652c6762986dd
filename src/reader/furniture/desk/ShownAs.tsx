import type { OfSeed } from '../../corrections/ofSeed.ts'
import { change } from '../../corrections/ownCorrections.ts'

/** 看更正后, 看原样: which of the two this device shows. */
export function ShownAs({ file, shown }: { file: string; shown: OfSeed['shown'] }) {
  const choice = (as: OfSeed['shown'], name: string) => (
    <button
      type="button"
      className="tool"
      aria-pressed={shown === as}
      onClick={() => change(file, () => ({ shown: as }))}
    >
      {name}
    </button>
  )
  return (
    <div className="desk-views">
      {choice('corrected', '看更正后')}
      {choice('asBuilt', '看原样')}
    </div>
  )
}
