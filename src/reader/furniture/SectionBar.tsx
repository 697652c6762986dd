import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { editionsAddress, frontAddress } from '../addresses.ts'
import type { Frame } from '../frame.ts'

/** 栏目导航, on every screen. `here` is the address of where one is, or, in an article, of its section. */
export function SectionBar({
  frame,
  here,
  children,
}: {
  frame: Frame | undefined
  here?: string
  children?: ReactNode
}) {
  const { pathname } = useLocation()
  const current = (address: string) => here === address && (pathname === address ? 'page' : 'true')
  const places = [
    { name: here && pathname !== here ? '← 版面' : '版面', address: frame?.address ?? frontAddress },
    ...(frame?.sections ?? []),
    ...(frame && frame.editions > 1 ? [{ name: '往期', address: editionsAddress }] : []),
  ]
  return (
    <div className="bar">
      <div className="bar-inside">
        <nav aria-label="栏目" className="min-w-0">
          <ul className="bar-list">
            {places.map(({ name, address }) => (
              <li key={address}>
                <Link to={address} className="tool" aria-current={current(address) || undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </div>
  )
}
