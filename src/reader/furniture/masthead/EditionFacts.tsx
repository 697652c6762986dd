import type { Frame } from '../../editionSummary.ts'
import { gap, sayDate, sayDateline, sayPages } from '../../wording.ts'
import { Unplaced } from './Unplaced.tsx'

interface Fact {
  readonly name: string
  readonly said: string
}

/** 报眼的六项: all derived from the text. What it does not tell is said to be 未载, and never inferred. */
export function factsOf(frame: Frame): readonly Fact[] {
  const { masthead, latestDateline, missingPages } = frame
  const facts: Fact[] = [{ name: '出版日期', said: sayDate(masthead) ?? '未载' }]
  if (masthead?.paper) facts.unshift({ name: '原报', said: masthead.paper })
  facts.push({ name: frame.pages.length > 1 ? '本期' : '本版', said: `${frame.stories}篇` })
  facts.push({ name: '字数', said: `${frame.characters}字` })
  facts.push({ name: '通读', said: `约${frame.minutes}分钟` })
  facts.push({ name: '原文', said: `${frame.lines}行` })
  if (missingPages.length > 0)
    facts.push({ name: '接版', said: `${missingPages.map((n) => `第${n}版`).join('、')}未收录` })
  // Two stand abreast: that everything was placed is said where it has a neighbour.
  else if (frame.residueLines > 0 || latestDateline || facts.length % 2 > 0)
    facts.push({ name: '未归入', said: `${frame.residueLines}行` })
  if (latestDateline && facts.length % 2 > 0)
    facts.splice(2, 0, { name: '最近电头', said: sayDateline(latestDateline) })
  return facts
}

/** 版头: the facts in one row between 文武线 and 正线. */
export function FolioLine({ frame }: { frame: Frame }) {
  const { masthead, latestDateline } = frame
  const facts = [
    `出版日期${gap}${sayDate(masthead) ?? '版面文字未载'}`,
    ...(latestDateline ? [`最近电头${gap}${sayDateline(latestDateline)}`] : []),
    `${frame.stories}篇${gap}${frame.characters}字`,
    `通读约${frame.minutes}分钟`,
    ...(frame.pages.length > 1 ? [sayPages(frame.pages)] : []),
  ]
  return (
    <div className="max-md:hidden">
      <div className="line-wenwu" />
      <ul className="folio-line">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          {`原文${frame.lines}行${gap}`}
          <Unplaced frame={frame} />
        </li>
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
