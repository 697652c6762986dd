import { useNavigate } from 'react-router'
import { correctAddress } from '../../addresses.ts'
import { useKey } from '../../keys.ts'
import type { Unit } from '../../source/units.ts'
import { Link } from '../type/Link.tsx'

/** 有误: to 更正 of the lines that are marked. */
export function Wrong({ id, unit }: { id: string; unit: Unit }) {
  return (
    <Link to={wrongAddress(id, unit)} className="tool" aria-keyshortcuts="E">
      有误
      <span aria-hidden="true" className="source-key max-md:hidden">
        E
      </span>
    </Link>
  )
}

/** Its key; without an id it does nothing. */
export function useWrongKey(id: string | undefined, unit: Unit): void {
  const turn = useNavigate()
  useKey('e', () => id !== undefined && void turn(wrongAddress(id, unit)))
}

function wrongAddress(id: string, { lines }: Unit): string {
  const numbers = [...lines.keys()]
  return correctAddress(id, `lines=${Math.min(...numbers)}-${Math.max(...numbers)}`)
}
