import { unplacedAddress } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { Link } from '../type/Link.tsx'

/** 未归入N行, with the way to them. */
export function Unplaced({ frame: { unplaced, residueLines } }: { frame: Frame }) {
  const said = `未归入${residueLines}行`
  if (unplaced === undefined) return said
  return (
    <Link to={unplacedAddress(unplaced)} className="source-link">
      {said}
    </Link>
  )
}
