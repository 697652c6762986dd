import { Fragment, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { editionsAddress, isHere } from '../../addresses.ts'
import { frontOf, type Places, sectionOf } from '../../editionSummary.ts'
import { saySection } from '../../sectionName.ts'
import { TeasersButton } from '../page/TeasersButton.tsx'
import { Link } from '../type/Link.tsx'

/** 栏目导航, on every screen. `here` is the address of where one is, or, in an article, of its section. */
export function SectionBar({
  places,
  here,
  teasers = false,
  children,
}: {
  places: Places | undefined
  here?: string | undefined
  /** 导读 opens from here where the page has no rail. */
  teasers?: boolean
  children?: ReactNode
}) {
  const { pathname } = useLocation()
  const current = (address: string) => here === address && (isHere(pathname, address) ? 'page' : 'true')
  const within = here !== undefined && !isHere(pathname, here)
  const links = [
    { name: within ? '← 版面' : '版面', address: frontOf(places) },
    ...(places?.sections ?? []).map((slug) => ({
      name: saySection({ sections: [slug] }),
      address: sectionOf(places!, slug),
    })),
    ...(places?.others ? [{ name: '往期', address: editionsAddress }] : []),
  ]
  return (
    <div className={within ? 'bar bar-of-story' : 'bar'}>
      <div className="bar-inside">
        <nav aria-label="栏目">
          <ul className="bar-list">
            {links.map(({ name, address }, n) => (
              <Fragment key={address}>
                <li>
                  <Link to={address} className="tool" aria-current={current(address) || undefined}>
                    {name}
                  </Link>
                </li>
                {n === 0 && teasers && (
                  <li className="max-sm:hidden lg:hidden">
                    <TeasersButton />
                  </li>
                )}
              </Fragment>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </div>
  )
}
