import { useSyncExternalStore } from 'react'

export type Theme = 'day' | 'paper' | 'night'
export type TextSize = 'small' | 'normal' | 'large' | 'largest'

/**
 * 读者的设定. Its place is <html data-theme data-text-size>, where the style sheet reads it; the script in
 * index.html puts it there before the first paint, and it is kept on the device.
 */
export interface Preferences {
  readonly theme: Theme
  readonly textSize: TextSize
}

const listeners = new Set<() => void>()
const systemNight = () => matchMedia('(prefers-color-scheme: dark)')

function tell() {
  for (const listener of listeners) listener()
}

function keep(name: 'theme' | 'textSize', value: string) {
  document.documentElement.dataset[name] = value
  try {
    localStorage.setItem(`banxin.${name}`, value)
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
  tell()
}

export function chooseTheme(theme: Theme) {
  keep('theme', theme)
  paintBrowser()
}

export function chooseTextSize(size: TextSize) {
  keep('textSize', size)
}

/** The browser's own bars take the colour of the paper. */
export function paintBrowser() {
  const { backgroundColor } = getComputedStyle(document.documentElement)
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.content = backgroundColor
  }
}

function subscribe(listener: () => void) {
  const night = systemNight()
  listeners.add(listener)
  night.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    night.removeEventListener('change', listener)
  }
}

/** The theme in force: what was chosen, else what the system asks for. Undefined in a prerendered page. */
export function useTheme(): Theme | undefined {
  return useSyncExternalStore(
    subscribe,
    () => (document.documentElement.dataset.theme as Theme) ?? (systemNight().matches ? 'night' : 'day'),
    () => undefined,
  )
}

/** Undefined in a prerendered page. */
export function useTextSize(): TextSize | undefined {
  return useSyncExternalStore(
    subscribe,
    () => (document.documentElement.dataset.textSize as TextSize) ?? 'normal',
    () => undefined,
  )
}
