import { numbered } from '../../numbered.ts'
import { gap } from '../../wording.ts'

/** In characters: a shorter phrase says too little to stand for its headline. */
const tellingPhrase = 6

/** A title on one line: as many of its editor's phrases as there is room for, or the beginning of the first. */
export function TeaserTitle({ title, language }: { title: string; language: string | undefined }) {
  const phrases = title.split(gap)
  if (phrases.length === 1 || phrases[0]!.length < tellingPhrase)
    return (
      <span lang={language} className="one-line teaser-title">
        {title}
      </span>
    )
  return (
    <span lang={language} className="whole-phrases teaser-title">
      {numbered(phrases).map(({ n, piece: phrase }) => (
        <span key={n} className="one-line">
          {`${phrase} `}
        </span>
      ))}
    </span>
  )
}
