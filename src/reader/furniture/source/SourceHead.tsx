import type { ArticleData } from '../../screenContent.ts'
import type { Cursor } from '../../source/cursor.ts'
import type { Unit } from '../../source/units.ts'
import { saySourceLines } from '../article/ArticleFacts.tsx'
import { sayLinesOf } from './SeedPane.tsx'

/** The head of 原文对照: the story, and what is marked now. */
export function SourceHead({ shown, cursor, lost }: { shown: ArticleData; cursor: Cursor; lost: boolean }) {
  const { units, at } = cursor
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
        <p role="status">{[sayUnit(units, at), sayLinesOf(unit)].filter(Boolean).join('　')}</p>
        {entry && <p>{`本篇用${saySourceLines(entry)}`}</p>}
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
  const nth = all > 1 ? `第${place}${'句'}` : ''
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
