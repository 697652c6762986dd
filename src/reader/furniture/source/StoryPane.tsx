import { doubtOf } from '../../source/doubts.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { Passage, SourceStory } from '../../source/story.ts'
import type { Unit } from '../../source/units.ts'
import { PassageText } from './PassageText.tsx'

/** 成版文章: the story as it was set, the unit marked in it. A click goes to what was clicked. */
export function StoryPane({
  story,
  pages,
  unit,
  language,
  onGo,
}: {
  story: SourceStory
  pages: readonly SeedLines[]
  unit: Unit
  language: string | undefined
  /** Called with a place in the running text. */
  onGo: (at: number) => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys go everywhere
    <section
      aria-label="成版文章"
      className="source-pane source-story"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
      tabIndex={0}
      onClick={({ target }) => {
        const at = (target as HTMLElement).dataset.at
        if (at !== undefined) onGo(Number(at))
      }}
    >
      {story.passages.map((passage) => {
        const here = passage === unit.passage
        return (
          <PassageText
            key={passage.at}
            passage={passage}
            language={language}
            turnsTo={turnsTo(story, passage)}
            from={here ? unit.from - passage.at : -1}
            to={here ? unit.to - passage.at : -1}
            doubt={doubtOf(story, passage, pages[passage.part]!)}
          />
        )
      })}
    </section>
  )
}

/** Where a passage is the first of a page that the story goes on to, that page. */
function turnsTo({ parts, passages }: SourceStory, passage: Passage): string | undefined {
  const before = passages[passages.indexOf(passage) - 1]
  const { number } = parts[passage.part]!.page
  return before && before.part !== passage.part
    ? `转${number === undefined ? '下一' : `第${number}`}版`
    : undefined
}
