const places = () => [...document.querySelectorAll<HTMLAnchorElement>('a.place-row')]

/** The first place in the list, if there is any. */
export const firstPlace = (): HTMLAnchorElement | undefined => places()[0]

/** ↑ ↓: from the place that has the focus to its neighbour; over the first stands the searchbox. */
export function step(by: 1 | -1): void {
  const all = places()
  const at = all.indexOf(document.activeElement as HTMLAnchorElement)
  if (at < 0 && by < 0) return
  const next = all[at + by]
  if (next) next.focus()
  else if (by < 0) document.querySelector<HTMLInputElement>('[type=search]')?.focus()
}
