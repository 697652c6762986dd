import { ones } from '../../newspaper/lexicon/numerals.ts'
import { lineAt } from '../../newspaper/lineNumbers.ts'
import { sayLineNumbers } from './lineNumbersSaid.ts'
import type { SeedLines } from './seedLines.ts'
import type { Passage, SourceStory } from './story.ts'

/** 把握: how sure the press is of where a passage belongs, in words. */
export interface Doubt {
  readonly sure: boolean
  /** 拿得准 or 拿不准, with how many tenths. */
  readonly said: string
  /** What speaks for it or against, a sentence; '' where nothing does. */
  readonly why: string
}

/** From here on a thing is sure enough to be said without reserve. */
const surely = 0.8

/** How sure it is that a passage belongs here; undefined for what the press does not weigh, such as captions. */
export function doubtOf(story: SourceStory, passage: Passage, page: SeedLines): Doubt | undefined {
  const { article } = story.parts[passage.part]!
  const { confidence } = article
  if (!confidence) return undefined
  if (passage.field === 'headline' && confidence.heading !== undefined) {
    const moved = article.repairs?.find((repair) => repair.kind === 'moved' && repair.part === 'heading')
    const stands =
      moved && 'stood' in moved ? (moved.stood === 'behind' ? '它印在正文之后。' : '它与正文分在两处。') : ''
    return sayDoubt(confidence.heading, '这个标题归这一篇', stands)
  }
  if (passage.paragraph === 0) return undefined
  const first = offsetsIn(story, passage)[0]
  const line = first === undefined ? 0 : lineAt(page.starts, first)
  const joint = confidence.joints.find(({ at }) => lineAt(page.starts, at) === line)
  return joint && sayDoubt(joint.confidence, '这一段接着上一段', between(story, passage, page))
}

function sayDoubt(confidence: number, claim: string, reason: string): Doubt {
  const tenths = Math.round(confidence * 10)
  const share = tenths === 0 ? '不到一成' : tenths === 10 ? '九成以上' : `约${ones[tenths - 1]}成`
  const sure = confidence >= surely
  return {
    sure,
    said: sure ? '拿得准。' : `拿不准，${share}。`,
    why: `${claim}，把握${share}。${reason}`,
  }
}

/** What stands between a paragraph and the one before it in the seed. */
function between(story: SourceStory, passage: Passage, { starts, lines }: SeedLines): string {
  const before = story.passages.findLast(
    (other) => other.part === passage.part && other.paragraph > 0 && other.paragraph < passage.paragraph,
  )
  const last = before && offsetsIn(story, before).at(-1)
  const first = offsetsIn(story, passage)[0]
  if (last === undefined || first === undefined) return ''
  const [above, below] = [lineAt(starts, last), lineAt(starts, first)]
  if (below < above) return '它在原文里排在上一段之前。'
  const gap = lines.filter(({ number }) => number > above && number < below)
  const printed = gap.filter(({ text }) => text.trim() !== '')
  if (printed.length > 0) return `两段之间隔着${sayLineNumbers(printed.map(({ number }) => number))}行。`
  return gap.length > 0 ? '两段之间只隔空行。' : '两段行行相连。'
}

const offsetsIn = ({ offsets }: SourceStory, { at, text }: Passage): readonly number[] =>
  offsets.slice(at, at + text.length).filter((offset) => offset >= 0)
