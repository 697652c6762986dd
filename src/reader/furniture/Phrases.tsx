import { Fragment } from 'react'
import { gap } from '../wording.ts'

/** 标题词组: a headline breaks first where its editor set a space. */
export function Phrases({ text }: { text: string }) {
  return text.split(gap).map((phrase, n) => (
    <Fragment key={phrase}>
      {n > 0 && ' '}
      <span className="phrase">{phrase}</span>
    </Fragment>
  ))
}
