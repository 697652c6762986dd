import { Link } from 'react-router'
import type { Frame, SectionLink } from '../../editionSummary.ts'

/** 栏目名, with the other sections and how many stories each has at its end, over 文武线. */
export function SectionHead({
  frame,
  section,
  minutes,
}: {
  frame: Frame
  section: SectionLink
  /** To read all its stories. */
  minutes: number
}) {
  return (
    <header className="type-area pt-line">
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
    </header>
  )
}
