import { MadeUpPage } from '../furniture/page/MadeUpPage.tsx'
import { teasersOf } from '../furniture/page/orders.ts'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { StoryList } from '../furniture/page/StoryList.tsx'
import { Teasers } from '../furniture/page/Teasers.tsx'
import { Link } from '../furniture/type/Link.tsx'
import type { SectionContent } from '../screenContent.ts'

/** 栏目名, with the other sections and how many stories each has at its end, over 文武线. */
export function SectionHead({ frame, section, entries }: SectionContent) {
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <>
      <div className="section-head">
        <h1 tabIndex={-1} className="text-section">
          {section.name}
        </h1>
        <p className="section-facts md:hidden">
          <b>{section.stories}</b> 篇　通读约 <b>{minutes}</b> 分钟
        </p>
        <nav aria-label="各栏篇数" className="max-md:hidden">
          <ul className="section-list">
            {frame.sections.map(({ slug, name, address, stories }) => (
              <li key={slug}>
                <Link to={address} aria-current={slug === section.slug ? 'page' : undefined}>
                  {name}
                  <sup>{stories}</sup>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="line-wenwu" />
    </>
  )
}

/** The stories of the section, and 他栏要目. */
export function SectionPage(content: SectionContent) {
  return (
    <>
      <FrontPaper paper={content.composition?.paper} />
      <Stories {...content} />
    </>
  )
}

function Stories({ frame, entries, elsewhere, composition }: SectionContent) {
  const teasers = (
    <Teasers
      name="他栏要目"
      place="page"
      entries={teasersOf(elsewhere)}
      missingPages={frame.missingPages}
      {...(composition?.teasers && { rowsAt: composition.teasers.at })}
    />
  )
  if (composition)
    return <MadeUpPage composition={composition} entries={entries} frame={frame} teasers={teasers} />
  return (
    <>
      <StoryList entries={entries} />
      <div className="pt-line">{teasers}</div>
    </>
  )
}
