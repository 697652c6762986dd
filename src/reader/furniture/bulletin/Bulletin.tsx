import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { hush, onTold, toldNow } from './told.ts'

/** 告示. It lies over the foot of the page, and takes no focus: F6 leads to it, Esc closes it. */
function Bulletin() {
  const told = useSyncExternalStore(onTold, toldNow, nothing)
  const action = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!told) return
    // What it tells is of the page on which it was told.
    const { pathname } = location
    const turns = new MutationObserver(() => location.pathname !== pathname && hush(told))
    turns.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => turns.disconnect()
  }, [told])
  // What can be seen can be asked.
  useLayoutEffect(() => {
    if (!told) return
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'F6' && action.current) action.current.focus()
      else if (event.key === 'Escape' && !document.querySelector(':popover-open')) hush(told)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [told])
  return (
    <div className="bulletin" data-told={told !== undefined || undefined}>
      <div className="bulletin-line">
        <span role="status">{told?.words}</span>
        {told?.action && (
          <button
            type="button"
            ref={action}
            className="tool font-bold"
            onClick={() => {
              hush(told)
              told.action?.act()
            }}
          >
            {told.action.name}
          </button>
        )}
      </div>
    </div>
  )
}

const nothing = () => undefined

/** Puts 告示 at the end of the page, after what React has there: any tool may tell something. */
export function standBulletin(): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<Bulletin />)
}
