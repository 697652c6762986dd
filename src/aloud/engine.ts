/** 语音: a voice of the device, or one that speaks over the network. */
export interface Voice {
  readonly name: string
  /** Tells it from all others. */
  readonly uri: string
  /** A BCP 47 tag; Android writes zh_CN. */
  readonly language: string
  /** Whether it needs no network. */
  readonly local: boolean
}

/** What an engine is given to say: some words, never for 14 seconds or longer. */
export interface Words {
  readonly text: string
  readonly language: string
  readonly voice: Voice
  /** 1 is as voices speak by themselves. */
  readonly rate: number
}

/** Why words were not said: the voice is gone, the browser does not allow it before it is touched, or something else. */
export type Fault = 'voice' | 'refused' | 'other'

/** What is heard of words that are being said. An engine may call these late, twice or never. */
export interface Heard {
  readonly started: () => void
  /** A word further on; few voices tell. */
  readonly wentOn: () => void
  readonly ended: () => void
  readonly failed: (fault: Fault) => void
}

/**
 * 语音引擎. There is no pausing: Android ends what is paused, and remote voices never tell of it. Whoever pauses cancels,
 * and has the words said again.
 */
export interface Engine {
  readonly speak: (words: Words, heard: Heard) => void
  /** Nothing more is heard of what was being said. */
  readonly cancel: () => void
  readonly voices: () => readonly Voice[]
  /** Calls back when other voices are there. Returns what ends it. */
  readonly onVoices: (act: () => void) => () => void
}

/** Time, in milliseconds. */
export interface Clock {
  readonly now: () => number
  /** Acts once so much later. Returns what prevents it. */
  readonly after: (wait: number, act: () => void) => () => void
}
