import type { Clock, Engine, Fault, Voice } from './engine.ts'
import { secondsFor } from './pieces.ts'
import type { Utterance } from './utterances.ts'
import { voiceFor } from './voices.ts'

/** 语速 */
export const rates = [0.75, 1, 1.25, 1.5, 2] as const
export type Rate = (typeof rates)[number]

/** 定时: minutes until it stops, at the end of this story, or never. */
export const timers = ['none', 15, 30, 60, 'story'] as const
export type Timer = (typeof timers)[number]

/** 朗读的状况 */
export interface ReadingState {
  /** `over` once the last story is read. */
  readonly status: 'loading' | 'reading' | 'paused' | 'over'
  /** The id of the story that is read. */
  readonly story: string
  readonly sentences: readonly Utterance[]
  /** Which of them is said, from 0. */
  readonly at: number
  readonly rate: Rate
  readonly timer: Timer
  /** Minutes until it stops; undefined where no time is set. */
  readonly minutesLeft?: number | undefined
  /** The ids of stories that were read to the end. */
  readonly read: ReadonlySet<string>
}

/** What happened unasked: a sentence begins anew; another voice; none; no sound; not allowed; the story did not come. */
export type Happening = 'stalled' | 'voiceLost' | 'noVoice' | 'silent' | 'refused' | 'notFetched'

/** What is said of a story, and where it begins: at what is in sight. */
export interface FetchedStory {
  readonly sentences: readonly Utterance[]
  readonly at?: number
}

/** What reading aloud rests on. */
export interface ReadingNeeds {
  readonly engine: Engine
  readonly clock: Clock
  /** The ids of the stories, in the order in which they are read. */
  readonly playlist: () => readonly string[]
  /** Gets what is said of a story, and shows the story. */
  readonly fetchStory: (id: string) => Promise<FetchedStory>
  readonly tell: (happening: Happening) => void
}

/** 朗读 */
export interface Reading {
  readonly state: () => ReadingState
  /** Calls back after every change. Returns what ends it. */
  readonly onChange: (listener: () => void) => () => void
  /** Reads on, or from the beginning of another story. */
  readonly read: (story?: string) => void
  readonly pause: () => void
  /** 上句, 下句 */
  readonly step: (by: 1 | -1) => void
  readonly setRate: (rate: Rate) => void
  readonly setTimer: (timer: Timer) => void
  readonly stop: () => void
}

/** Milliseconds in which a voice must begin, also one over the network. */
const mustBegin = 6000
/** A voice may be so many times slower than reckoned, and so many milliseconds. */
const slower = 2
const graceTime = 4000
/** What ends in less than this share of its time was not said. */
const said = 0.25
/** Milliseconds between a cancellation and the next words: Chrome swallows what comes at once. */
const breath = 120
/** So often a sentence begins anew before reading pauses. */
const mostRestarts = 3

/** Reads stories aloud, sentence by sentence. It begins with the first story that is asked for. */
export function openReading({ engine, clock, playlist, fetchStory, tell }: ReadingNeeds): Reading {
  let state: ReadingState = {
    status: 'paused',
    story: '',
    sentences: [],
    at: 0,
    rate: 1,
    timer: 'none',
    read: new Set(),
  }
  const listeners = new Set<() => void>()
  /** Which piece of the sentence is said. */
  let part = 0
  /** What an engine tells of earlier words counts no longer. */
  let turn = 0
  let restarts = 0
  let hurried = 0
  let endWatch = () => {}
  let endTimer = () => {}
  let until: number | undefined
  const gone = new Set<string>()
  /** The voice of each language; it stays the same as long as it is there. */
  const chosen = new Map<string, Voice>()

  const set = (change: Partial<ReadingState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const hush = () => {
    turn++
    endWatch()
    engine.cancel()
  }
  const pauseWith = (happening: Happening) => {
    hush()
    set({ status: 'paused' })
    tell(happening)
  }

  function voiceOf(language: string): Voice | undefined {
    const there = engine.voices().filter(({ uri }) => !gone.has(uri))
    const known = chosen.get(language)
    if (known && there.some(({ uri }) => uri === known.uri)) return known
    const voice = voiceFor(language, there)
    if (voice) chosen.set(language, voice)
    else chosen.delete(language)
    if (known && voice) tell('voiceLost')
    return voice
  }

  function say(): void {
    const sentence = state.sentences[state.at]
    const voice = sentence && voiceOf(sentence.language)
    if (sentence && voice) sayWith(sentence, voice)
    else if (sentence) pauseWith('noVoice')
    else endStory()
  }

  function sayWith({ pieces, language }: Utterance, voice: Voice): void {
    const text = pieces[part] ?? ''
    const mine = ++turn
    const { rate } = state
    const reckoned = secondsFor(text, rate) * 1000
    let began = clock.now()
    const watch = (wait: number) => {
      endWatch()
      endWatch = clock.after(wait, () => mine === turn && beginAnew())
    }
    watch(mustBegin + reckoned * slower)
    const ifMine =
      <T extends unknown[]>(act: (...told: T) => void) =>
      (...told: T) =>
        mine === turn && act(...told)
    engine.speak(
      { text, language, voice, rate },
      {
        started: ifMine(() => {
          began = clock.now()
          watch(reckoned * slower + graceTime)
        }),
        wentOn: ifMine(() => watch(reckoned * slower + graceTime)),
        ended: ifMine(() => pieceEnded(clock.now() - began < reckoned * said)),
        failed: ifMine((fault: Fault) => {
          if (fault === 'refused') pauseWith('refused')
          else if (fault === 'other') beginAnew()
          else {
            gone.add(voice.uri)
            sayAgain()
          }
        }),
      },
    )
  }

  function pieceEnded(early: boolean): void {
    endWatch()
    if (early) {
      hurried++
    } else {
      hurried = 0
      restarts = 0
    }
    if (hurried > mostRestarts) pauseWith('silent')
    // the first time it may have been an accident
    else if (hurried === 1) sayAgain()
    else if (++part < (state.sentences[state.at]?.pieces.length ?? 0)) say()
    else sentenceEnded()
  }

  function sentenceEnded(): void {
    part = 0
    if (until !== undefined && clock.now() >= until) {
      hush()
      setTimer('none')
      set({ status: 'paused', at: Math.min(state.at + 1, state.sentences.length - 1) })
    } else if (state.at + 1 < state.sentences.length) {
      set({ at: state.at + 1 })
      say()
    } else endStory()
  }

  function endStory(): void {
    hush()
    const { story, timer } = state
    const stories = playlist()
    const next = stories[stories.indexOf(story) + 1]
    set({ read: new Set([...state.read, story]) })
    if (timer === 'story') {
      setTimer('none')
      set({ status: next === undefined ? 'over' : 'paused', at: 0 })
    } else if (next === undefined) set({ status: 'over', at: 0 })
    else read(next)
  }

  /** A voice that stalled has the sentence again from its beginning. */
  function beginAnew(): void {
    part = 0
    if (++restarts > mostRestarts) pauseWith('silent')
    else {
      tell('stalled')
      sayAgain()
    }
  }

  function sayAgain(): void {
    hush()
    endWatch = clock.after(breath, () => state.status === 'reading' && say())
  }

  function read(story = state.story): void {
    restarts = 0
    hurried = 0
    hush()
    if (story === state.story && state.sentences.length > 0) {
      set({ status: 'reading' })
      sayAgain()
    } else fetchAndSay(story)
  }

  function fetchAndSay(story: string): void {
    part = 0
    set({ status: 'loading', story, sentences: [], at: 0 })
    const mine = turn
    fetchStory(story).then(
      ({ sentences, at = 0 }) => {
        if (mine !== turn) return
        set({ status: 'reading', sentences, at })
        say()
      },
      () => mine === turn && pauseWith('notFetched'),
    )
  }

  function setTimer(timer: Timer): void {
    endTimer()
    until = typeof timer === 'number' ? clock.now() + timer * 60_000 : undefined
    const tick = () => {
      const left = until === undefined ? undefined : Math.max(0, Math.ceil((until - clock.now()) / 60_000))
      set({ timer, minutesLeft: left })
      if (left) endTimer = clock.after(60_000, tick)
    }
    tick()
  }

  const endVoices = engine.onVoices(() => {
    const sentence = state.sentences[state.at]
    const voice = sentence && chosen.get(sentence.language)
    // The voice that is speaking went away.
    if (state.status === 'reading' && voice && !engine.voices().some(({ uri }) => uri === voice.uri))
      sayAgain()
  })

  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    read,
    pause: () => {
      hush()
      set({ status: 'paused' })
    },
    step: (by) => {
      if (state.status === 'loading') return
      part = 0
      restarts = 0
      if (state.at + by < state.sentences.length) {
        set({ at: Math.max(0, state.at + by) })
        if (state.status === 'reading') sayAgain()
      } else endStory()
    },
    setRate: (rate) => {
      set({ rate })
      if (state.status === 'reading') sayAgain()
    },
    setTimer,
    stop: () => {
      hush()
      endTimer()
      endVoices()
      listeners.clear()
    },
  }
}
