import type { Delivery } from '../delivery.ts'
import { late } from '../late.ts'
import { correctsHere } from './correctsHere.ts'

const screens = late(() => import('../furniture/desk/correctScreen.ts'))

/** 已更正 N 处, where a screen has something to tell. */
export const correctedNote = late(() => import('../furniture/desk/CorrectedNote.tsx'))

/** A delivery whose screens show what this device corrected. Where it corrected nothing, nothing more is loaded. */
export function withCorrections(delivery: Delivery): Delivery {
  const screen = async (path: string, address?: string): Promise<unknown> => {
    // a tool that stands beside a story asks for it as it was built
    const own = address === undefined || address.split('?')[0] === encodeURI(path)
    if (!own || !correctsHere()) return delivery.screen(path, address)
    await Promise.all([screens.arrive(), correctedNote.arrive()])
    return screens.here().correctScreen(path, address, delivery)
  }
  return { ...delivery, screen, ahead: (path) => void screen(path).catch(() => {}) }
}
