import { useLocation, useNavigate } from 'react-router'
import { patterns, searchAddress } from '../../addresses.ts'
import type { Places } from '../../editionSummary.ts'
import { useKey } from '../../keys.ts'
import { Link } from '../type/Link.tsx'

/**
 * 检索 of the edition that one is in. It needs scripts; a plain link leads there before the program is here. The key / does
 * the same, and from the list it leads back to the searchbox.
 */
export function SearchLink({ places }: { places: Places | undefined }) {
  const here = useLocation().pathname === patterns.search
  const address = searchAddress({ of: places?.edition })
  const navigate = useNavigate()
  useKey('/', () => {
    if (here) document.querySelector<HTMLInputElement>('[type=search]')?.select()
    else void navigate(address)
  })
  return (
    <Link to={address} className="tool scripted" aria-current={here ? 'page' : undefined}>
      检索
    </Link>
  )
}
