import { Link, useLoaderData } from 'react-router'
import { editionsAddress } from '../addresses.ts'
import type { Frame } from '../editionSummary.ts'
import { ScreenHead } from '../furniture/masthead/ScreenHead.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { EditionsData } from '../loaders.ts'
import { gap, sayDate, sayPage, sayPages } from '../wording.ts'

/** 往期: every edition, the newest first. */
export function EditionsScreen() {
  const { frame, editions } = useLoaderData<EditionsData>()
  return (
    <ListSheet
      frame={frame}
      here={editionsAddress}
      masthead={
        <ScreenHead name="往期">
          <b>{editions.length}</b> 期
        </ScreenHead>
      }
    >
      <ol className="pt-half">
        {editions.map((edition) => (
          <li key={edition.id} className="hair-under">
            <EditionLine edition={edition} />
          </li>
        ))}
      </ol>
    </ListSheet>
  )
}

function EditionLine({ edition }: { edition: Frame }) {
  const date = sayDate(edition.masthead) ?? '出版日期未载'
  const facts = [`${edition.stories}篇`, `${edition.characters}字`, `约${edition.minutes}分钟`]
  return (
    <article className="edition-line">
      <h2 className="headline text-brief">
        <Link to={edition.address} className="headline-link">
          <span className="phrase">{date}</span>
        </Link>
      </h2>
      <p className="text-row text-ink-2">
        {edition.pages.length > 1 ? sayPages(edition.pages) : edition.pages.map(sayPage)}
      </p>
      <p className="meta">{facts.join(gap)}</p>
    </article>
  )
}
