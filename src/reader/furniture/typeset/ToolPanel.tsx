import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { isPhone } from '../../isPhone.ts'
import { followDrag } from './followDrag.ts'

/**
 * 浮页: a tool that is open: on a desk hung from its word, on a phone a sheet over the dock. It takes the focus and not the
 * page: what is being set stays in sight. Closed by 完成, Esc, its word, a drag down or, on a phone, a tap on the text.
 */
export function ToolPanel({
  title,
  close,
  actions,
  children,
}: {
  title: string
  close: () => void
  /** Words beside 完成. */
  actions?: ReactNode
  children: ReactNode
}) {
  const panel = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const end = () => {
    // Its word stands before it.
    ;(panel.current?.previousElementSibling as HTMLElement | null)?.focus()
    close()
  }
  const shut = useEffectEvent(end)
  useEffect(() => {
    const { current: opened } = panel
    const { current: handle } = head
    if (!opened || !handle) return
    opened
      .querySelector<HTMLElement>('input:checked, button:not(.tool-panel-head button), a')
      ?.focus({ preventScroll: true })
    const ended = new AbortController()
    const { signal } = ended
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      shut()
    }
    addEventListener('keydown', hear, { signal, capture: true })
    const tap = ({ target }: MouseEvent) => {
      const onText = target instanceof Element && target.closest('main') && !opened.contains(target)
      if (onText && isPhone()) shut()
    }
    addEventListener('click', tap, { signal })
    followDrag(handle, opened, signal, shut)
    return () => ended.abort()
  }, [])
  return (
    <div ref={panel} role="dialog" aria-label={title} className="tool-panel">
      <div ref={head} className="tool-panel-head">
        <b aria-hidden="true">{title}</b>
        {actions}
        <button type="button" className="tool font-bold" onClick={end}>
          完成
        </button>
      </div>
      {children}
    </div>
  )
}
