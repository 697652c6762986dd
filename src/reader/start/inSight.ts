/**
 * 在望: tells of each link to a story that stays in sight for `longEnough` milliseconds (what is scrolled past is not read
 * next), once for each element. Looks again whenever the page changes. Returns what ends it. With Save-Data nothing is told.
 */
export function watchLinksInSight(seen: (link: HTMLAnchorElement) => void, longEnough: number): () => void {
  if (savesData()) return () => {}
  const timers = new Map<Element, number>()
  const look = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target))
      if (!isIntersecting) continue
      const tell = () => {
        look.unobserve(target)
        seen(target as HTMLAnchorElement)
      }
      timers.set(target, window.setTimeout(tell, longEnough))
    }
  })
  const known = new WeakSet<Element>()
  const find = () => {
    for (const link of document.querySelectorAll(
      '#root a[href*="/article/"]:not([href*="/source"], [href*="/correct"])',
    )) {
      if (known.has(link)) continue
      known.add(link)
      look.observe(link)
    }
  }
  const changes = new MutationObserver(find)
  changes.observe(document.getElementById('root')!, { childList: true, subtree: true })
  find()
  return () => {
    changes.disconnect()
    look.disconnect()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}

/** Whether the reader asked for as few bytes as can be. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false
}
