import { Fragment } from 'react'
import { gap } from '../wording.ts'

/** Where a line may end within a phrase, as the build tells it. */
const mayEnd = '\u200b'

/** 标题词组: a head breaks first where its editor set a space, then where the build allows it. */
export function Phrases({ text }: { text: string }) {
  const phrase = text.includes(mayEnd) ? 'phrase phrase-set' : 'phrase'
  return text.split(gap).map((words, n) => (
    <Fragment key={words}>
      {n > 0 && ' '}
      <span className={phrase}>
        {words.split(mayEnd).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces may repeat, and never move
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {piece}
          </Fragment>
        ))}
      </span>
    </Fragment>
  ))
}
