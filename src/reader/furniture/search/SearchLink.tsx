import { Link, useLocation, useNavigate } from 'react-router'
import { isHere, patterns, searchAddress } from '../../addresses.ts'
import type { Places } from '../../editionSummary.ts'
import { useKey } from '../../keys.ts'

/** 检索 of the edition that one is in. It needs scripts; a plain link leads there before the program is here. */
export function SearchLink({ places }: { places: Places | undefined }) {
  const here = useLocation().pathname === patterns.search
  return (
    <Link
      to={searchAddress({ of: places?.edition })}
      className="tool scripted"
      aria-current={here ? 'page' : undefined}
    >
      检索
    </Link>
  )
}

/** The key / leads there too; where one is there, to the searchbox. */
export function useSearchKey(places: Places | undefined): void {
  const navigate = useNavigate()
  useKey('/', () => {
    if (isHere(location.pathname, import.meta.env.BASE_URL + patterns.search.slice(1)))
      document.querySelector<HTMLInputElement>('[type=search]')?.select()
    else void navigate(searchAddress({ of: places?.edition }))
  })
}
