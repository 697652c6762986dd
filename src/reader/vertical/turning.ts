/** 翻屏: the words at the foot of an upright story. */
export interface Turning {
  /** Tells the screen that is shown, of how many, and the part that it belongs to. */
  readonly show: (screen: number, screens: number, part: string) => void
}

/** Stands until the signal; `turn` is told how many screens on. */
export function standTurning(signal: AbortSignal, turn: (by: 1 | -1) => void): Turning {
  const nav = document.createElement('nav')
  nav.ariaLabel = '翻屏'
  nav.className = 'turning'
  const button = (name: string, by: 1 | -1) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'tool'
    made.textContent = name
    made.addEventListener('click', () => turn(by))
    return made
  }
  const on = button('← 后一屏', 1)
  const back = button('前一屏 →', -1)
  const told = document.createElement('span')
  told.role = 'status'
  nav.append(on, told, back)
  document.querySelector('main')?.after(nav)
  signal.addEventListener('abort', () => nav.remove())
  return {
    show: (screen, screens, part) => {
      const said = `${part}　第${screen}屏，共${screens}屏`
      if (told.textContent !== said) told.textContent = said
      on.textContent = screen === screens ? '← 下一篇' : '← 后一屏'
      back.disabled = screen === 1
    },
  }
}
