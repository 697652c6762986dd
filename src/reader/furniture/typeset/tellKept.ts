import { tell } from '../bulletin/tell.ts'

let told = false

/** Says once that the device does not keep what was chosen. */
export function tellKept(kept: boolean): void {
  if (kept || told) return
  told = true
  tell({ words: '浏览器不许存：版式只在这一页有效' })
}
