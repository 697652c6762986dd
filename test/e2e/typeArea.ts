import type { Page } from '@playwright/test'

/** WCAG 1.4.12: what a reader may ask of the spacing of text. */
export const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

/** Adds styles as a reader's browser may: by no element, which the policy of a screen would refuse. */
export async function addStyles(page: Page, css: string) {
  await page.evaluate((told) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(told)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}

/** What an eye would find wrong with the type on a screen, each in a few words: none on a good page. */
export async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const isSeen = (element: Element) => element.getClientRects().length > 0
    const name = (element: Element) =>
      `${element.className || element.localName} “${(element.textContent ?? '').slice(0, 12)}”`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page runs over its side by ${scrollWidth - clientWidth}`)

    for (const element of document.querySelectorAll(
      'main .set-copy, main blockquote, main figcaption, main p',
    )) {
      if (!isSeen(element)) continue
      const style = getComputedStyle(element)
      // Columns that run over have no box of their own that could be cut.
      const columns = style.columnCount !== 'auto'
      const isCut =
        (style.overflowX !== 'visible' || columns) && element.scrollWidth > element.clientWidth + 1
      const isShort = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      const isMeant =
        style.textOverflow === 'ellipsis' || style.getPropertyValue('-webkit-line-clamp') !== 'none'
      if ((isCut || isShort) && !isMeant) faults.push(`cut: ${name(element)}`)
    }

    interface Line {
      readonly top: number
      readonly left: number
      readonly width: number
    }
    /** The lines of a paragraph as they are set, in its order. */
    const linesOf = (paragraph: Element): Line[] => {
      const lines: { top: number; bottom: number; left: number; right: number }[] = []
      const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (words.nextNode()) {
        if (words.currentNode.parentElement?.closest('.jump')) continue
        range.selectNodeContents(words.currentNode)
        for (const { top, bottom, left, right, width } of range.getClientRects()) {
          if (width < 1) continue
          const middle = (top + bottom) / 2
          const line = lines.at(-1)
          if (line && middle > line.top && middle < line.bottom && left >= line.left - 1) {
            line.right = Math.max(line.right, right)
          } else lines.push({ top, bottom, left, right })
        }
      }
      return lines.map(({ top, bottom, left, right }) => ({
        top: (top + bottom) / 2,
        left,
        width: right - left,
      }))
    }

    const leading = Number.parseFloat(getComputedStyle(document.body).lineHeight)
    /** By the grid that they stand on: those of one page of the paper. */
    const grids = new Map<Element | null, Set<number>>()
    for (const copy of document.querySelectorAll('main .set-copy, main .copy')) {
      const style = getComputedStyle(copy)
      const count = Number(style.columnCount) || 1
      const { left, width } = copy.getBoundingClientRect()
      const pitch = (width + (Number.parseFloat(style.columnGap) || 0)) / count
      const grid = copy.closest('.made-up')
      const offsets = grids.get(grid) ?? new Set<number>()
      grids.set(grid, offsets)
      const opened = new Set<number>()
      for (const paragraph of copy.querySelectorAll(':scope > :is(p, h2, h3), :scope > .with-quote > p')) {
        if (!isSeen(paragraph) || getComputedStyle(paragraph).overflowY !== 'visible') continue
        const lines = linesOf(paragraph)
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize)
        const last = lines.at(-1)
        if (paragraph.localName === 'p' && lines.length > 1 && last && last.width < 1.5 * size)
          faults.push(`one character alone at the end of ${name(paragraph)}`)
        for (const [n, line] of lines.entries()) {
          const column = Math.floor((line.left - left + 1) / pitch)
          if (style.columnCount !== 'auto')
            offsets.add(Math.round(((line.top % leading) + leading) % leading))
          if (opened.has(column)) continue
          opened.add(column)
          if (column > 0 && n > 0 && n === lines.length - 1 && line.width < (pitch - size) / 2)
            faults.push(`column ${column + 1} opens on the end of ${name(paragraph)}`)
        }
      }
    }
    for (const offsets of grids.values()) {
      const [first = 0] = offsets
      for (const offset of offsets) {
        const apart = Math.abs(offset - first)
        if (Math.min(apart, leading - apart) > 1)
          faults.push(`lines of copy ${apart} px off the baseline of others`)
      }
    }
    // The middle of each line of every text: what is set close has boxes that touch, and yet stands clear.
    const middles: { text: string; top: number; bottom: number; left: number; right: number }[] = []
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const span = document.createRange()
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? ''
      const parent = texts.currentNode.parentElement
      if (text.trim() === '' || parent?.closest('[popover]:not(:popover-open)')) continue
      // What is cut with an ellipsis goes on unseen.
      const around = [parent, parent?.parentElement].filter((element) => element instanceof Element)
      if (around.some((element) => getComputedStyle(element).overflowX !== 'visible')) continue
      span.selectNodeContents(texts.currentNode)
      for (const { top, bottom, left, right, width, height } of span.getClientRects()) {
        if (width < 4 || height < 4) continue
        const [across, along] = [height / 4, Math.min(width / 4, 4)]
        middles.push({
          text,
          top: top + across,
          bottom: bottom - across,
          left: left + along,
          right: right - along,
        })
      }
    }
    for (const [n, one] of middles.entries()) {
      const other = middles.find(
        (each, m) =>
          m > n &&
          each.text !== one.text &&
          each.top < one.bottom &&
          each.bottom > one.top &&
          each.left < one.right &&
          each.right > one.left,
      )
      if (other) faults.push(`“${one.text.slice(0, 12)}” stands on “${other.text.slice(0, 12)}”`)
    }
    if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])'))
      faults.push('the order of the Tab key is not that of the text')
    return faults
  })
}

/** Widths with the project that is at home there. */
export function homesOf(...widths: readonly number[]) {
  return widths.map((width) => ({ width, tag: width < 600 ? '@phone' : '@desktop' }))
}
