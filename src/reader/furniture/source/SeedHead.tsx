import { articleAddress } from '../../addresses.ts'
import { sayLinesOf } from '../../source/lineNumbersSaid.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { SourcePart } from '../../source/story.ts'
import type { Unit } from '../../source/units.ts'
import { Link } from '../type/Link.tsx'
import { CopyLines } from './CopyLines.tsx'
import { Wrong } from './Wrong.tsx'

/** What stands over the lines: their file, and on a phone which ones they are and the way back. */
export function SeedHead({
  id,
  unit,
  part,
  page,
}: {
  id: string
  unit: Unit
  part: SourcePart
  page: SeedLines
}) {
  const [first, last] = [page.lines[0]?.number ?? 1, page.lines.at(-1)?.number ?? 1]
  return (
    <>
      <div className="source-file max-md:hidden">
        <p>
          提取原文<span>{part.page.seed}</span>
        </p>
        <p>{`${first}–${last}行 / ${page.count}行`}</p>
      </div>
      <div className="source-sheet-head md:hidden">
        <h2>{sayLinesOf(unit, part.page)}</h2>
        <Link to={articleAddress(id)} className="tool">
          完成
        </Link>
      </div>
    </>
  )
}

/** The keys under the lines on a phone, which a desk has in its bar. */
export function SeedFoot({
  id,
  unit,
  part,
  page,
  onStep,
}: {
  id: string
  unit: Unit
  part: SourcePart
  page: SeedLines
  onStep: (by: number) => void
}) {
  return (
    <nav aria-label="逐句" className="source-keys md:hidden">
      <button type="button" className="tool" onClick={() => onStep(-1)}>
        上一句
      </button>
      <button type="button" className="tool" onClick={() => onStep(1)}>
        下一句
      </button>
      <CopyLines unit={unit} page={page} name="复制原文" />
      <Wrong id={id} unit={unit} part={part} />
    </nav>
  )
}
