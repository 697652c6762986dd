import { createRoot } from 'react-dom/client'
import type { DataRouter } from 'react-router'
import { openReading } from '../../../aloud/reading.ts'
import { voiceFor } from '../../../aloud/voices.ts'
import type { Delivery } from '../../delivery.ts'
import { tell } from '../bulletin/tell.ts'
import { AloudBar } from './AloudBar.tsx'
import { lendToDevice } from './deviceAids.ts'
import { markSentence } from './follow.ts'
import { tellOf, whyNoChinese } from './happenings.ts'
import { keptRate } from './keptRate.ts'
import { playlistOf } from './playlist.ts'
import { setRowWord } from './rowWord.ts'
import { pageClock, speechEngine, voicesThere } from './speechEngine.ts'
import { storyOnPage } from './storyOnPage.ts'
import { articleShown, storyShown, turnedFrom } from './storyShown.ts'

/** What the word of 朗读 does while the bar is there, on the screen of a story or another. */
export type Press = (shown: string | undefined) => void

/** Opens the bar and reads a story. Resolves with nothing where the device has no voice for it, which is told. */
export async function openAloud(
  id: string,
  router: DataRouter,
  delivery: Delivery,
  host: HTMLElement,
  press: () => void,
): Promise<{ readonly press: Press; readonly whenClosed: (act: () => void) => void } | undefined> {
  const engine = speechEngine(speechSynthesis)
  const [entries] = await Promise.all([playlistOf(id, delivery), voicesThere(engine, pageClock)])
  const { language } = entries.find((entry) => entry.id === id) ?? {}
  if (!voiceFor(language ?? 'zh-CN', engine.voices())) {
    if (language === undefined) setRowWord('noVoice')
    if (language === undefined) tell({ words: whyNoChinese })
    else tellOf('noVoice')
    return undefined
  }

  const onPage = storyOnPage(router, delivery, host)
  const reading = openReading({
    engine,
    clock: pageClock,
    playlist: () => entries.map((entry) => entry.id),
    fetchStory: (story) => onPage.fetch(entries.find((entry) => entry.id === story)!),
    tell: tellOf,
  })
  const readFrom = (story: string) => {
    onPage.ask()
    reading.read(story)
  }

  let marked = ''
  let path = router.state.location.pathname
  const show = () => {
    const { story, sentences, at } = reading.state()
    const shown = storyShown(router)
    // the word stands in every story anew
    setRowWord(shown === story ? 'on' : 'off')
    const now = `${shown} ${story} ${sentences.length} ${at}`
    if (now === marked) return
    markSentence(onPage.rangeOf(story, sentences[at]), marked === '')
    marked = now
  }
  const ends = [
    reading.onChange(show),
    router.subscribe(({ navigation, location }) => {
      if (navigation.state !== 'idle' || location.pathname === path) return
      path = location.pathname
      void turnedFrom(articleShown()).then(show)
    }),
    lendToDevice(reading, (story) => entries.find((entry) => entry.id === story)?.title ?? ''),
  ]
  // What is said goes on in some browsers when the page is gone.
  addEventListener('pagehide', reading.pause)
  let closed = () => {}
  const close = () => {
    for (const end of ends) end()
    removeEventListener('pagehide', reading.pause)
    reading.stop()
    markSentence(undefined)
    setRowWord('off')
    delete document.documentElement.dataset.aloud
    root.unmount()
    ;[...document.querySelectorAll<HTMLElement>('button[value=aloud]')]
      .find((word) => word.checkVisibility())
      ?.focus({ preventScroll: true })
    closed()
  }
  document.documentElement.dataset.aloud = ''
  const root = createRoot(host)
  root.render(
    <AloudBar reading={reading} entries={entries} press={press} readFrom={readFrom} close={close} />,
  )
  reading.setRate(keptRate())
  readFrom(id)
  return {
    press: (shown) => {
      const { status, story } = reading.state()
      if (shown !== undefined && shown !== story && entries.some((entry) => entry.id === shown))
        readFrom(shown)
      else if (status === 'reading' || status === 'loading') reading.pause()
      else reading.read()
    },
    whenClosed: (act) => {
      closed = act
    },
  }
}
