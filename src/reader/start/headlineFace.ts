import { faceFamily, faceStylesheet } from '../../newspaper/headlineFace.ts'

/**
 * 字模: asks for the headline face that the build cut, where no family before it in the stack is installed: letters are
 * then as wide as those of a face from elsewhere. It may come after the first paint, since it moves no line.
 */
export function askForFace(): void {
  const stack = getComputedStyle(document.documentElement).getPropertyValue('--font-headline')
  const installed = stack.slice(0, stack.lastIndexOf(',', stack.indexOf(faceFamily)) + 1)
  const pen = document.createElement('canvas').getContext('2d')
  if (pen && widthOf(pen, installed) !== widthOf(pen, '')) return
  const link = { rel: 'stylesheet', href: import.meta.env.BASE_URL + faceStylesheet }
  document.head.append(Object.assign(document.createElement('link'), link))
}

/** Of two letters an inch high, in px, in the first of the families that is installed. */
function widthOf(pen: CanvasRenderingContext2D, families: string): number {
  pen.font = `1in ${families} monospace`
  return pen.measureText('mi').width
}
