import type { EditionInList, EditionsContent } from '../contents/editionYears.ts'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { Link } from '../furniture/type/Link.tsx'
import { gap, sayDate, sayPage, sayPages, sayYear } from '../wording.ts'

export function EditionsHead({ editions }: EditionsContent) {
  return (
    <>
      <div className="section-head">
        <h1 tabIndex={-1} className="text-section">
          往期
        </h1>
        <div className="section-facts">
          <p>
            <b>{editions.length}</b> 期
          </p>
        </div>
      </div>
      <div className="line-wenwu" />
    </>
  )
}

export function EditionsPage({ year, years, editions }: EditionsContent) {
  return (
    <>
      <FrontPaper />
      {years.length > 1 && <Years years={years} year={year} />}
      <ol className="pt-half">
        {editions.map((edition) => (
          <li key={edition.id} className="hair-under">
            <EditionLine edition={edition} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Years({ years, year }: Pick<EditionsContent, 'years' | 'year'>) {
  return (
    <nav aria-label="年份" className="pt-half">
      <ul className="section-list flex-wrap">
        {years.map((each) => (
          <li key={each.year}>
            <Link to={each.address} aria-current={each.year === year ? 'page' : undefined}>
              {sayYear(each.year)}
              <sup>{each.editions}</sup>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function EditionLine({ edition }: { edition: EditionInList }) {
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
        {edition.masthead?.paper && edition.masthead.paper + gap}
        {edition.pages.length > 1 ? sayPages(edition.pages) : edition.pages.map(sayPage)}
      </p>
      <p className="meta">{facts.join(gap)}</p>
    </article>
  )
}
