/** Pixels down after which a sheet that is let go closes. */
const farEnough = 64

/** Lets a sheet be drawn down by its head; let go far enough down, `close` is called, else it stands as before. */
export function followDrag(
  head: HTMLElement,
  sheet: HTMLElement,
  signal: AbortSignal,
  close: () => void,
): void {
  let from: number | undefined
  const drawn = (clientY: number) => Math.max(0, clientY - (from ?? clientY))
  head.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' || (event.target as Element).closest('button')) return
      from = event.clientY
      head.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  head.addEventListener(
    'pointermove',
    ({ clientY }) => {
      if (from !== undefined) sheet.style.translate = `0 ${drawn(clientY)}px`
    },
    { signal },
  )
  const end = ({ type, clientY }: PointerEvent) => {
    if (from === undefined) return
    const far = type === 'pointerup' && drawn(clientY) >= farEnough
    from = undefined
    sheet.style.translate = ''
    if (far) close()
  }
  head.addEventListener('pointerup', end, { signal })
  head.addEventListener('pointercancel', end, { signal })
}
