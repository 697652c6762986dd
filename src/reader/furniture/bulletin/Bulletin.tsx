import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { hush, onTold, toldNow } from './told.ts'

/** 告示. It lies over the foot of the page, and takes no focus: F6 leads to it, Esc closes it. */
export function Bulletin() {
  const told = useSyncExternalStore(onTold, toldNow, nothing)
  const action = useRef<HTMLButtonElement>(null)
  const { pathname } = useLocation()
  const page = useRef(pathname)
  useEffect(() => {
    if (page.current !== pathname) hush()
    page.current = pathname
  }, [pathname])
  useEffect(() => {
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
