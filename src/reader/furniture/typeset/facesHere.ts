/** Faces by their token, and what each falls back on where the device lacks it. */
const fallbacks = { song: 'hei', kai: 'song', fang: 'song' } as const

/**
 * Which of the faces the device lacks: a face that draws a character exactly as its fallback does is not there. Widths
 * tell nothing, as an ideograph is one em wide in all of them.
 */
export function absentFaces(): ReadonlySet<string> {
  const style = getComputedStyle(document.documentElement)
  const drawn = (face: string) => drawing(style.getPropertyValue(`--font-${face}`))
  const lacking = Object.entries(fallbacks).filter(([face, fallback]) => drawn(face) === drawn(fallback))
  return new Set(lacking.map(([face]) => face))
}

function drawing(family: string): string {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 32
  const pen = canvas.getContext('2d')
  if (!pen) return family
  pen.font = `${canvas.height}px ${family}`
  pen.fillText('永国', 0, canvas.height - 4)
  return canvas.toDataURL()
}
