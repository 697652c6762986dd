import { Fragment, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { editionsAddress, frontAddress } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { TeasersButton } from '../page/Teasers.tsx'

/** 栏目导航, on every screen. `here` is the address of where one is, or, in an article, of its section. */
export function SectionBar({
  frame,
  here,
  teasers = false,
  children,
}: {
  frame: Frame | undefined
  here?: string
  /** 导读 opens from here where the page has no rail. */
  teasers?: boolean
  children?: ReactNode
}) {
  const { pathname } = useLocation()
  const current = (address: string) => here === address && (pathname === address ? 'page' : 'true')
  const within = here !== undefined && pathname !== here
  const places = [
    { name: within ? '← 版面' : '版面', address: frame?.address ?? frontAddress },
    ...(frame?.sections ?? []),
    ...(frame?.others ? [{ name: '往期', address: editionsAddress }] : []),
  ]
  return (
    <div className={within ? 'bar bar-of-story' : 'bar'}>
      <div className="bar-inside">
        <nav aria-label="栏目" className="min-w-0">
          <ul className="bar-list">
            {places.map(({ name, address }, n) => (
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
