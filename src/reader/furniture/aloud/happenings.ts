import type { Happening } from '../../../aloud/reading.ts'
import { tell } from '../bulletin/tell.ts'

const words: Readonly<Record<Happening, string>> = {
  stalled: '语音停了，已从这一句重来',
  voiceLost: '换了语音',
  noVoice: '本机没有能读这篇的语音',
  silent: '语音没有声音，已停下',
  refused: '浏览器没有让出声，请再按一次继续',
  notFetched: '没取到这一篇',
}

/** Tells in 告示 what happened unasked. */
export const tellOf = (happening: Happening): void => tell({ words: words[happening] })

/** Why there is nothing to begin with. */
export const noChinese = '无中文语音'
export const whyNoChinese = '本机没有中文语音，在系统的语音设置里装上以后就能朗读'
