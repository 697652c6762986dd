import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const styles = (name: string) => readFileSync(resolve(import.meta.dirname, '../../src/styles', name), 'utf8')
const themes = styles('themes.css')
const day = colours(styles('tokens.css'))
const palettes = {
  day,
  paper: new Map([...day, ...colours(themes.split('[data-theme="paper"] {')[1]?.split('}')[0] ?? '')]),
  night: new Map([...day, ...colours(themes.split('@variant night {')[1]?.split('}')[0] ?? '')]),
}
type Theme = keyof typeof palettes

function colours(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  )
}

/** WCAG 2: relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(theme: Theme, front: string, ground: string): number {
  const of = (name: string) => {
    const palette = palettes[theme]
    return luminance(palette.get(name) ?? palette.get('zhu') ?? '')
  }
  const [light = 0, dark = 0] = [of(front), of(ground)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Each colour on its ground, by theme, as `src/styles/README.md` tells it. */
const told: readonly (readonly [string, string, Readonly<Record<Theme, number>>])[] = [
  ['ink', 'paper', { day: 16.24, paper: 13.75, night: 12.0 }],
  ['ink-2', 'paper', { day: 8.84, paper: 7.67, night: 8.0 }],
  ['ink-3', 'paper', { day: 5.37, paper: 5.34, night: 5.55 }],
  ['zhu', 'paper', { day: 6.13, paper: 6.06, night: 5.93 }],
  ['zhu-plate', 'paper', { day: 6.13, paper: 6.06, night: 4.02 }],
  ['rule', 'paper', { day: 16.24, paper: 13.75, night: 4.48 }],
  ['hair', 'paper', { day: 1.64, paper: 1.48, night: 1.59 }],
  ['ink', 'mark', { day: 13.44, paper: 11.3, night: 8.78 }],
]

describe.each(['day', 'paper', 'night'] as const)('by the palette of %s', (theme) => {
  test.each(told)('%s stands on %s as it was meant to', (front, ground, ratios) => {
    expect(ratio(theme, front, ground)).toBeCloseTo(ratios[theme], 1)
  })

  test('text can be read: 4.5 to one, and 3 to one where it is large', () => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'zhu'])
      expect(ratio(theme, text, 'paper'), text).toBeGreaterThanOrEqual(4.5)
    expect(ratio(theme, 'zhu-plate', 'paper')).toBeGreaterThanOrEqual(3)
  })
})
