/** How wide four characters are, and how high their line, in em of their size, where the text is spaced as we set it. */
const asSet = { width: 4, height: 1.75 }
const tolerance = 0.05

/**
 * 字距: tells the style sheet (`data-spaced` on the root) that a reader spaces text wider than it was made up, as WCAG
 * 1.4.12 allows, or that copy runs over the side of its slot, as where a face has wider digits than 宋: lines are then no
 * longer where they were computed, and columns must grow.
 */
export function watchTextSpacing() {
  const gauge = document.createElement('div')
  // No built page has it, so none brings a rule for it.
  const unseen = {
    position: 'absolute',
    insetBlockStart: '0',
    inlineSize: 'max-content',
    visibility: 'hidden',
  }
  Object.assign(gauge.style, unseen)
  gauge.ariaHidden = 'true'
  gauge.textContent = '一二三四'
  document.body.append(gauge)
  const look = () => {
    const page = document.documentElement
    page.removeAttribute('data-spaced')
    const em = Number.parseFloat(getComputedStyle(gauge).fontSize)
    const { width, height } = gauge.getBoundingClientRect()
    const spaced = width > (asSet.width + tolerance) * em || height > asSet.height * em
    page.toggleAttribute('data-spaced', spaced || runsOver())
  }
  new ResizeObserver(look).observe(gauge)
  // Another window has other columns.
  let { innerWidth } = window
  addEventListener('resize', () => {
    if (innerWidth === window.innerWidth) return
    ;({ innerWidth } = window)
    look()
  })
}

const runsOver = (): boolean =>
  [...document.querySelectorAll('.set-copy')].some((copy) => copy.scrollWidth > copy.clientWidth + 1)
