import type { Page } from '../../../newspaper/page.ts'
import { sayEntryLines } from '../../entryLines.ts'
import type { ArticleData } from '../../screenContent.ts'
import type { Cursor } from '../../source/cursor.ts'
import { sayLinesOf } from '../../source/lineNumbersSaid.ts'
import type { Unit } from '../../source/units.ts'

/** The head of 原文对照: the story, and what is marked now. */
export function SourceHead({
  shown,
  cursor: { units, at, lost },
  page,
}: {
  shown: ArticleData
  cursor: Cursor
  /** On which the unit stands that is marked. */
  page: Page
}) {
  const unit = units[at]!
  const entry = shown.content?.entry
  const title = entry?.title ?? '原文对照'
  return (
    <header className="source-head">
      <p className="label">原文对照</p>
      <h1 tabIndex={-1} className="headline" lang={entry?.language}>
        {title}
      </h1>
      {lost && (
        <p role="alert" className="source-lost">
          链接所指的那一句，本篇里已找不到；没有把别处当作它。
        </p>
      )}
      <div className="meta source-standing">
        <p role="status">{[sayUnit(units, at), sayLinesOf(unit, page)].filter(Boolean).join('　')}</p>
        {entry && <p>{`本篇用原文${sayEntryLines(entry)}行`}</p>}
      </div>
    </header>
  )
}

/** 第10段第1句 */
function sayUnit(units: readonly Unit[], at: number): string {
  const unit = units[at]!
  const { passage } = unit
  const place = units.slice(0, at).filter((other) => other.passage === passage).length + 1
  const all = units.filter((other) => other.passage === passage).length
  const nth = all > 1 ? `第${place}句` : ''
  if (passage.paragraph > 0) return `第${passage.paragraph}段${nth}`
  return names[passage.crosshead ? 'crosshead' : passage.field] + nth
}

const names = {
  column: '专栏',
  kicker: '引题',
  headline: '标题',
  deck: '副题',
  body: '正文',
  crosshead: '小标题',
  caption: '图片说明',
  quote: '引语',
} as const
