import { useNavigate } from 'react-router'
import { correctAddress } from '../../addresses.ts'
import { useKey } from '../../keys.ts'
import type { SourcePart } from '../../source/story.ts'
import type { Unit } from '../../source/units.ts'
import { Link } from '../type/Link.tsx'

/** 有误: to 更正 of the lines that are marked. */
export function Wrong({ id, unit, part }: { id: string; unit: Unit; part: SourcePart }) {
  return (
    <Link to={wrongAddress(id, unit, part)} className="tool" aria-keyshortcuts="E">
      有误
      <span aria-hidden="true" className="source-key max-md:hidden">
        E
      </span>
    </Link>
  )
}

/** Its key. */
export function useWrongKey(id: string, unit: Unit, part: SourcePart): void {
  const turn = useNavigate()
  useKey('e', () => void turn(wrongAddress(id, unit, part)))
}

function wrongAddress(id: string, { part, lines }: Unit, { sheet }: SourcePart): string {
  const numbers = [...lines.keys()]
  const chosen = `lines=${Math.min(...numbers)}-${Math.max(...numbers)}`
  return correctAddress(id, part === 0 ? chosen : `sheet=${sheet}&${chosen}`)
}
