/** What is no running text takes a whole number of columns. */
export const squared =
  '.article-head, .figure-in-copy, .crosshead, .quote-reading, .stub, .jump-from, .page-seam, .neighbours'

/** How wide a column of running text is, in px. */
export function columnOf(main: Element): number {
  return Number.parseFloat(getComputedStyle(main.querySelector('.copy') ?? main).lineHeight)
}

/** 取整: gives each such block the white that it lacks to a whole number of columns. */
export function squareUp(main: HTMLElement): void {
  const column = columnOf(main)
  for (const block of main.querySelectorAll<HTMLElement>(squared)) {
    block.style.paddingBlockEnd = ''
    const { width } = block.getBoundingClientRect()
    const { paddingBlockEnd, marginBlockStart, marginBlockEnd } = getComputedStyle(block)
    const [own = 0, ...margins] = [paddingBlockEnd, marginBlockStart, marginBlockEnd].map(Number.parseFloat)
    const taken = margins.reduce((sum, margin) => sum + margin, width)
    const lacking = Math.ceil(taken / column - 0.01) * column - taken
    block.style.paddingBlockEnd = `${own + lacking}px`
  }
}
