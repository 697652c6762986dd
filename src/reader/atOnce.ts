/**
 * 即时: what a built page can do before its program is here: it wears what the reader chose, hears the controls of the
 * settings, prints, and closes a sheet in which a link was followed. The build writes this one function into the head
 * of every page, so it may use nothing outside itself, and every byte of it delays the first paint.
 */
export function atOnce(): void {
  const page = document.documentElement
  const settings: Record<string, string[]> = {
    theme: ['day', 'paper', 'night'],
    textSize: ['small', 'normal', 'large', 'largest'],
  }
  const night = matchMedia('(prefers-color-scheme:dark)')

  /** Marks what is in force in every group of controls, and colours the browser's own bars like the paper. */
  const show = (changed?: unknown) => {
    const { theme = night.matches ? 'night' : 'day', textSize = 'normal' } = page.dataset
    for (const radio of document.querySelectorAll<HTMLInputElement>(
      'input[name^=theme],input[name^=textSize]',
    ))
      radio.checked = radio.value === theme || radio.value === textSize
    // The page came with the colours of the system's themes, and asking for one has it laid out before it is painted.
    if (!page.dataset.theme && !changed) return
    const { backgroundColor } = getComputedStyle(page)
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.content = backgroundColor
  }

  // A browser that keeps nothing still shows what is chosen.
  const keep = (act: () => void) => {
    try {
      act()
    } catch {}
  }
  keep(() => {
    for (const setting in settings) {
      const kept = localStorage.getItem(`banxin.${setting}`)
      // What is none of the choices counts as nothing chosen.
      if (kept && settings[setting]?.includes(kept)) page.dataset[setting] = kept
    }
  })
  addEventListener('DOMContentLoaded', () => show())
  night.onchange = show
  addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement
    const [setting = ''] = name.split('-')
    if (!settings[setting]) return
    page.dataset[setting] = value
    keep(() => localStorage.setItem(`banxin.${setting}`, value))
    show()
  })
  addEventListener('click', ({ target }) => {
    const control = (target as Element).closest('[value=print],:popover-open a')
    if (control?.localName === 'a') control.closest<HTMLElement>(':popover-open')?.hidePopover()
    else if (control) print()
  })
}
