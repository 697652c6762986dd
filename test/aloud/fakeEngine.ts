import type { Clock, Engine, Fault, Voice, Words } from '../../src/aloud/engine.ts'
import { secondsFor } from '../../src/aloud/pieces.ts'

/** A clock that stands until it is moved. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, and has done what falls into them. */
  readonly pass: (time: number) => Promise<void>
}

export function fakeClock(): FakeClock {
  let now = 0
  let waiting: { readonly at: number; readonly act: () => void }[] = []
  return {
    now: () => now,
    after: (wait, act) => {
      const each = { at: now + wait, act }
      waiting.push(each)
      return () => {
        waiting = waiting.filter((other) => other !== each)
      }
    },
    pass: async (time) => {
      const end = now + time
      for (;;) {
        // what was promised comes between
        for (let n = 0; n < 5; n++) await undefined
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        now = next.at
        waiting = waiting.filter((each) => each !== next)
        next.act()
      }
      now = end
    },
  }
}

/** How an engine behaves: it says what it is given, begins and never ends, never begins, fails, or ends at once. */
export type Behaviour = 'says' | 'stalls' | 'isSilent' | 'endsEarly' | Fault

/** An engine that makes no sound, and writes down what it was given. */
export interface FakeEngine extends Engine {
  readonly said: Words[]
  behave: Behaviour
  readonly setVoices: (voices: readonly Voice[]) => void
}

export const xiaoxiao: Voice = { name: '晓晓', uri: 'xiaoxiao', language: 'zh-CN', local: true }
export const yating: Voice = { name: '雅婷', uri: 'yating', language: 'zh-TW', local: true }
export const samantha: Voice = { name: 'Samantha', uri: 'samantha', language: 'en-US', local: true }

export function fakeEngine(
  clock: Clock,
  voices: readonly Voice[] = [xiaoxiao, yating, samantha],
): FakeEngine {
  let there = voices
  let end = () => {}
  const listeners = new Set<() => void>()
  const engine: FakeEngine = {
    said: [],
    behave: 'says',
    speak: (words, heard) => {
      engine.said.push(words)
      end()
      const later = (wait: number, act: () => void) => {
        end = clock.after(wait, act)
      }
      const whole = secondsFor(words.text, words.rate) * 1000
      const { behave } = engine
      if (behave === 'isSilent') return
      if (behave === 'voice' || behave === 'refused' || behave === 'other')
        return later(10, () => heard.failed(behave))
      later(50, () => {
        heard.started()
        if (behave === 'says') later(whole, heard.ended)
        if (behave === 'endsEarly') later(whole / 20, heard.ended)
      })
    },
    cancel: () => end(),
    voices: () => there,
    onVoices: (act) => {
      listeners.add(act)
      return () => void listeners.delete(act)
    },
    setVoices: (now) => {
      there = now
      for (const listener of listeners) listener()
    },
  }
  return engine
}
