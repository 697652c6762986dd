import type { Clock, Engine, Fault } from '../../../aloud/engine.ts'

/** 语音引擎 of the browser. */
export function speechEngine(synthesis: SpeechSynthesis): Engine {
  /** Chrome forgets what nobody holds, and never tells its end. */
  let held: SpeechSynthesisUtterance | undefined
  return {
    speak: ({ text, language, voice, rate }, heard) => {
      const words = new SpeechSynthesisUtterance(text)
      words.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.uri) ?? null
      words.lang = words.voice?.lang ?? language
      words.rate = rate
      words.onstart = heard.started
      words.onboundary = heard.wentOn
      words.onend = heard.ended
      words.onerror = ({ error }) => heard.failed(faults[error] ?? 'other')
      held = words
      // What another page paused stays paused.
      synthesis.resume()
      synthesis.speak(words)
    },
    cancel: () => {
      if (held) held.onstart = held.onboundary = held.onend = held.onerror = null
      held = undefined
      synthesis.cancel()
    },
    voices: () =>
      synthesis.getVoices().map(({ name, voiceURI, lang, localService }) => ({
        name,
        uri: voiceURI,
        language: lang,
        local: localService,
      })),
    onVoices: (act) => {
      // Safari knows no listeners here
      synthesis.onvoiceschanged = act
      return () => {
        synthesis.onvoiceschanged = null
      }
    },
  }
}

const faults: Readonly<Record<string, Fault>> = {
  'not-allowed': 'refused',
  'voice-unavailable': 'voice',
  'language-unavailable': 'voice',
}

/** The time of this page. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after: (wait, act) => {
    const timer = setTimeout(act, wait)
    return () => clearTimeout(timer)
  },
}

/** Milliseconds. Most engines know their voices only a while after they were first asked. */
const voicesComeWithin = 1500

/** Resolves once an engine knows its voices, or has had its time. */
export function voicesThere({ voices, onVoices }: Engine, { after }: Clock): Promise<void> {
  if (voices().length > 0) return Promise.resolve()
  return new Promise((resolve) => {
    const end = onVoices(() => {
      if (voices().length > 0) done()
    })
    const drop = after(voicesComeWithin, () => done())
    const done = () => {
      end()
      drop()
      resolve()
    }
  })
}
