import { Link } from 'react-router'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { numbered } from '../../numbered.ts'
import { Headline } from '../type/Headline.tsx'
import { CaptionPanel, PhotographNote } from './CaptionPanel.tsx'

/** 图片新闻: a story that is a photograph and its caption. */
export function PhotoNews({ entry }: { entry: Entry }) {
  const id = `headline-${entry.id}`
  return (
    <article aria-labelledby={id}>
      {entry.headline ? (
        <>
          <p className="label">图片新闻</p>
          <Headline entry={entry} size="brief" />
        </>
      ) : (
        <h2 id={id} className="label">
          <Link to={articleAddress(entry.id)} className="label-link">
            图片新闻
            <span className="heard-only">
              ：<span lang={entry.language}>{entry.title}</span>
            </span>
          </Link>
        </h2>
      )}
      {numbered(entry.figures).map(({ n, piece: figure }) => (
        <CaptionPanel key={n} figure={figure} language={entry.language} />
      ))}
      <PhotographNote />
    </article>
  )
}
