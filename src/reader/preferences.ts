export type Theme = 'day' | 'paper' | 'night'
export type TextSize = 'small' | 'normal' | 'large' | 'largest'

/*
 * 读者的设定. Their place is <html data-theme data-text-size>, where the style sheet reads them. `atOnce.ts` puts them
 * there before the first paint, hears the controls, before the program is here and after, and keeps them on the device.
 */

/** The theme in force: what was chosen, else what the system asks for. Undefined where screens are written. */
export function themeInForce(): Theme | undefined {
  if (typeof document === 'undefined') return undefined
  const night = matchMedia('(prefers-color-scheme: dark)').matches
  return (document.documentElement.dataset.theme as Theme | undefined) ?? (night ? 'night' : 'day')
}

/** Undefined where screens are written. */
export function textSizeInForce(): TextSize | undefined {
  if (typeof document === 'undefined') return undefined
  return (document.documentElement.dataset.textSize as TextSize | undefined) ?? 'normal'
}
