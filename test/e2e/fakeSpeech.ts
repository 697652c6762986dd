import type { Page } from '@playwright/test'

/** The browser's voices as a test has them: what was said is written down, and ends when the test says so. */
interface FakeSpeech {
  readonly said: string[]
  readonly rates: number[]
  readonly end: () => void
}

/** Gives a page an engine with one Chinese voice, before it is opened. */
export async function fakeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Words {
      text: string
      rate: number
      onstart?: (() => void) | null
      onend?: (() => void) | null
    }
    let held: Words | undefined
    const speech = {
      said: [] as string[],
      rates: [] as number[],
      onvoiceschanged: null,
      getVoices: () => [{ name: '晓晓', voiceURI: 'xiaoxiao', lang: 'zh-CN', localService: true }],
      resume: () => {},
      cancel: () => {
        held = undefined
      },
      speak: (words: Words) => {
        held = words
        speech.said.push(words.text)
        speech.rates.push(words.rate)
        words.onstart?.()
      },
      end: () => held?.onend?.(),
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        rate = 1
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
  })
}

const speech = 'speechSynthesis' as const
type Faked = Window & { readonly [speech]: SpeechSynthesis & FakeSpeech }

/** All that was said so far. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Faked).speechSynthesis.said)

/** The speed of what was said last. */
export const lastRate = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (window as unknown as Faked).speechSynthesis.rates.at(-1))
