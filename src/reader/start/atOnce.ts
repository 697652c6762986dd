/**
 * 即时: what a built page can do before its program is here: it wears what the reader chose (`preferences.ts`), prints, and
 * closes a sheet in which a link was followed. The build writes this one function into the head of every page, so it may
 * use nothing outside itself, and every byte of it delays the first paint.
 */
export function atOnce(): void {
  const page = document.documentElement
  const choices =
    'size-0 size-1 size-2 size-3 size-4 size-5 size-6 theme-day theme-paper theme-night theme-contrast face-hei face-kai face-fang lines-tight lines-loose measure-short measure-mid paragraphs-apart align-start direction-down ruler-on keys-off resume'.split(
      ' ',
    )
  const night = matchMedia('(prefers-color-scheme:dark)')

  /** Colours the browser's own bars like the paper. */
  const colour = () => {
    const { backgroundColor } = getComputedStyle(page)
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.content = backgroundColor
  }

  /** What is none of the choices counts as nothing chosen. */
  const wear = (told?: string | null) => {
    let sheet = document.querySelector<HTMLLinkElement>('link[disabled]')
    for (const each of choices) delete page.dataset[each.split('-')[0]!]
    for (const each of (told || '').split('.')) {
      if (!choices.includes(each)) continue
      const [name = '', value] = each.split('-')
      page.dataset[name] = value
      // A built page has the styles of three themes with it; of all else they are in the whole sheet.
      if (!sheet || (name === 'theme' && value !== 'contrast')) continue
      sheet.remove()
      const { href } = sheet
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href, blocking: 'render' }),
      )
      sheet = null
    }
  }
  // A browser that keeps nothing still shows what is chosen.
  try {
    const typeset =
      new URLSearchParams(location.search).get('typeset') || localStorage.getItem('banxin.typeset')
    // 上次读到 has its place from the first paint (`resume/keptReading.ts`).
    wear(`${typeset}.${localStorage[`banxin.resume${location.pathname}`]}`)
  } catch {}
  // The page came with the colours of the system's themes, and asking for one has it laid out before it is painted.
  addEventListener('DOMContentLoaded', () => page.dataset.theme && colour())
  night.onchange = colour
  addEventListener('storage', ({ key, newValue }) => {
    // Of this tab or another; another may have cleared everything.
    if (key && key !== 'banxin.typeset') return
    wear(newValue)
    colour()
  })
  addEventListener('click', ({ target }) => {
    const control = (target as Element).closest('[value=print],:popover-open a')
    if (control?.localName === 'a') control.closest<HTMLElement>(':popover-open')?.hidePopover()
    else if (control) print()
  })
}
