import { type RefObject, useEffect, useRef } from 'react'
import type { Gestures } from './sheetGestures.ts'

/** Has the gestures of a phone’s sheet heard where fingers point; what hears them comes after the screen. */
export function useSheetGestures(sheet: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const act = useRef(gestures)
  useEffect(() => {
    act.current = gestures
  })
  useEffect(() => {
    const place = sheet.current
    if (!place || !matchMedia('(any-pointer: coarse)').matches) return
    const end = new AbortController()
    import('./sheetGestures.ts').then(
      ({ hearGestures }) => hearGestures(place, () => act.current, end.signal),
      // there are keys for all of it
      () => {},
    )
    return () => end.abort()
  }, [sheet])
}
