import type { Reading } from '../../../aloud/reading.ts'
import { stayAwake } from '../../stayAwake.ts'

/** The keys of the device act on what is read, and its screen stays on meanwhile. Returns what ends both. */
export function lendToDevice(reading: Reading, titleOf: (id: string) => string): () => void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined
  const acts: Partial<Record<MediaSessionAction, () => void>> = {
    play: () => reading.read(),
    pause: reading.pause,
    previoustrack: () => reading.step(-1),
    nexttrack: () => reading.step(1),
  }
  for (const [name, act] of Object.entries(acts)) session?.setActionHandler(name as MediaSessionAction, act)
  let giveBack: (() => void) | undefined
  let told = ''
  const show = () => {
    const { status, story } = reading.state()
    const speaks = status === 'reading' || status === 'loading'
    if (session) {
      session.playbackState = speaks ? 'playing' : 'paused'
      if (told !== story) session.metadata = new MediaMetadata({ title: titleOf(story), artist: '版心' })
      told = story
    }
    if (speaks) giveBack ??= stayAwake()
    else {
      giveBack?.()
      giveBack = undefined
    }
  }
  const end = reading.onChange(show)
  show()
  return () => {
    end()
    giveBack?.()
    if (!session) return
    for (const name of Object.keys(acts)) session.setActionHandler(name as MediaSessionAction, null)
    session.metadata = null
    session.playbackState = 'none'
  }
}
