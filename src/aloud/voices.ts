import type { Voice } from './engine.ts'

/** Which voice says a language best: of its own region, one that needs no network; undefined where none speaks it. */
export function voiceFor(language: string, voices: readonly Voice[]): Voice | undefined {
  const worth = voices
    .map((voice) => ({ voice, worth: worthOf(tagOf(voice.language), tagOf(language), voice) }))
    .filter((each) => each.worth > 0)
  return worth.reduce((best, each) => (each.worth > best.worth ? each : best), worth[0] ?? noVoice).voice
}

const noVoice = { voice: undefined, worth: 0 }

/** 普通话, and what else calls itself Chinese. Cantonese and Wu are read by few. */
const mandarin: ReadonlySet<string> = new Set(['zh', 'cmn'])
const otherChinese: ReadonlySet<string> = new Set(['hk', 'mo', 'yue', 'wuu', 'hak', 'nan'])

function worthOf(has: readonly string[], wants: readonly string[], { local }: Voice): number {
  const [own = ''] = has
  const [asked = ''] = wants
  const chinese = mandarin.has(asked)
  if (chinese ? !mandarin.has(own) : own !== asked) return 0
  let worth = 4
  const region = chinese ? 'cn' : wants.find((part, n) => n > 0 && part.length === 2)
  if (region !== undefined && has.includes(region)) worth += 4
  if (chinese && has.some((part) => otherChinese.has(part))) worth -= 3
  if (local) worth += 2
  return worth
}

const tagOf = (language: string): readonly string[] => language.toLowerCase().split(/[-_]/u)
