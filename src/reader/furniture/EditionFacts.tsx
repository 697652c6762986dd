import type { Frame } from '../frame.ts'
import { gap, sayDate, sayDateline, sayPages } from '../wording.ts'

interface Fact {
  readonly name: string
  readonly said: string
}

/** 版头的五项: all derived from the text. What it does not tell is said to be 未载, and never inferred. */
export function factsOf(frame: Frame): readonly Fact[] {
  const { masthead, latestDateline, missingPages } = frame
  const facts: Fact[] = [{ name: '出版日期', said: sayDate(masthead) ?? '版面文字未载' }]
  if (masthead?.paper) facts.unshift({ name: '原报', said: masthead.paper })
  if (latestDateline) facts.push({ name: '最近电头', said: sayDateline(latestDateline).slice(0, -1) })
  facts.push({ name: `${frame.stories}篇`, said: `${frame.characters}字` })
  facts.push({ name: '通读', said: `约${frame.minutes}分钟` })
  facts.push({ name: `原文${frame.lines}行`, said: `未归入${frame.residueLines}行` })
  if (frame.pages.length > 1) facts.push({ name: '版面', said: sayPages(frame.pages) })
  if (missingPages.length > 0)
    facts.push({ name: '接版', said: `${missingPages.map((n) => `第${n}版`).join('、')}未收录` })
  return facts
}

/** 版头: the facts in one row between 文武线 and 正线. */
export function FolioLine({ frame }: { frame: Frame }) {
  const facts = factsOf(frame).filter(({ name }) => name !== '接版')
  return (
    <div className="max-md:hidden">
      <div className="line-wenwu" />
      <ul className="folio-line">
        {facts.map(({ name, said }) => (
          <li key={name}>{name + gap + said}</li>
        ))}
      </ul>
    </div>
  )
}

/** The same facts at the side of a phone's nameplate, in three lines. */
export function FolioCorner({ frame }: { frame: Frame }) {
  const { masthead, latestDateline } = frame
  return (
    <div className="font-hei text-folio text-ink-2 text-end md:hidden">
      <p>{sayDate(masthead) ?? '出版日期未载'}</p>
      {latestDateline && <p>{`最近电头${gap}${latestDateline.date}`}</p>}
      <p>{`${frame.stories}篇${gap}${frame.characters}字${gap}约${frame.minutes}分钟`}</p>
    </div>
  )
}
