import { articleAddress } from '../../addresses.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { SourcePart } from '../../source/story.ts'
import type { Unit, UnitKind } from '../../source/units.ts'
import { Link } from '../type/Link.tsx'
import { CopyLines } from './CopyLines.tsx'
import { UnitChoice } from './UnitChoice.tsx'
import { useWrongKey, Wrong } from './Wrong.tsx'

/** The bar of 原文对照: back to the story, on and back through it. */
export function SourceBar({
  id,
  kind,
  unit,
  part,
  page,
  onStep,
  onChoose,
}: {
  id: string
  kind: UnitKind
  unit: Unit
  part: SourcePart
  page: SeedLines
  onStep: (by: number) => void
  onChoose: (kind: UnitKind) => void
}) {
  useWrongKey(id, unit, part)
  return (
    <div className="bar bar-of-story">
      <div className="bar-inside">
        <nav aria-label="返回">
          <Link to={articleAddress(id)} className="tool source-back">
            ← 返回文章
          </Link>
        </nav>
        <section aria-label="对照的单位" className="md:hidden">
          <UnitChoice of="bar" kind={kind} onChoose={onChoose} />
        </section>
        <section aria-label="逐一对照" className="bar-tools max-md:hidden">
          <Step name={stepNames[kind][0]} sign="↑" onStep={() => onStep(-1)} />
          <Step name={stepNames[kind][1]} sign="↓" onStep={() => onStep(1)} />
          <CopyLines unit={unit} page={page} name="复制原文行" />
          <Wrong id={id} unit={unit} part={part} />
        </section>
      </div>
    </div>
  )
}

const stepNames: Record<UnitKind, readonly [back: string, on: string]> = {
  sentence: ['上一句', '下一句'],
  paragraph: ['上一段', '下一段'],
  line: ['上一行', '下一行'],
}

function Step({ name, sign, onStep }: { name: string; sign: string; onStep: () => void }) {
  return (
    <button
      type="button"
      className="tool"
      aria-keyshortcuts={sign === '↑' ? 'ArrowUp' : 'ArrowDown'}
      onClick={onStep}
    >
      {name}
      <span aria-hidden="true" className="source-key">
        {sign}
      </span>
    </button>
  )
}
