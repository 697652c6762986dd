import { partsAnchor } from '../addresses.ts'

/** How far down the window a part's head may stand to be the one that is read. */
const readingHeight = 0.4

/** Marks in 目次 the part that is being read, on whatever screen has one: the last whose head has passed. */
export function followParts(): void {
  const follow = () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>(`#${partsAnchor} a`)]
    const passed = links.findLastIndex(({ hash }, part) => {
      const head = part === 0 ? null : document.getElementById(hash.slice(1))
      return head !== null && head.getBoundingClientRect().top < innerHeight * readingHeight
    })
    for (const [part, link] of links.entries()) {
      if (part === Math.max(passed, 0)) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  addEventListener('scroll', follow, { passive: true })
}
