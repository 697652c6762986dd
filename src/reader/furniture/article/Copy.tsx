import type { ReactNode } from 'react'
import type { Article } from '../../../newspaper/article.ts'
import { partAnchor } from '../../addresses.ts'
import { type Placed, readingOrder, type Standing, standingTogether } from '../../parts.ts'
import { gap, sayBylines } from '../../wording.ts'
import { PullQuoteBlock } from '../type/PullQuoteBlock.tsx'
import { Square } from '../type/Square.tsx'
import { FigureInCopy } from './FigureInCopy.tsx'
import { PageSeam } from './PageSeam.tsx'

/** 正文, with its crossheads, figures and quotations. */
export function Copy({ article, language }: { article: Article; language: string | undefined }) {
  const order = readingOrder(article)
  const opening = article.body.find(({ kind }) => kind === 'paragraph')
  // A crosshead at the head of the text opens it.
  const opens = article.body[0] === opening
  const set = (placed: Placed) => {
    const n = order.indexOf(placed)
    return (
      <CopyPart
        key={n}
        {...placed}
        language={language}
        runIn={placed.standing === opening && <RunIn article={article} />}
        opens={opens && placed.standing === opening}
        goesOn={breaksOff(order[n - 1]?.standing)}
      />
    )
  }
  return standingTogether(order).map((group) => {
    const [first] = group
    if (!first || group.length === 1) return group.map(set)
    return (
      <div key={order.indexOf(first)} className="with-quote">
        {group.map(set)}
      </div>
    )
  })
}

function CopyPart({
  standing,
  language,
  runIn,
  opens,
  goesOn,
  part,
}: {
  standing: Standing
  language: string | undefined
  /** What runs into the paragraph that opens the story. */
  runIn: ReactNode
  /** Whether it is the first of the text, where 目次 leads to the opening. */
  opens: boolean
  /** Whether it goes on with a sentence that broke off on another page. */
  goesOn: boolean
  /** The number of the part that a crosshead opens. */
  part: number
}) {
  switch (standing.kind) {
    case 'paragraph':
      return (
        <p id={opens ? partAnchor(0) : undefined} lang={language} data-goes-on={goesOn || undefined}>
          {runIn}
          {standing.text}
        </p>
      )
    case 'crosshead':
      return (
        <h2 id={partAnchor(part)} lang={language} className="crosshead">
          <Square />
          {standing.text}
        </h2>
      )
    case 'seam':
      return <PageSeam seam={standing.seam} language={language} />
    case 'figure':
      return <FigureInCopy figure={standing.figure} language={language} />
    case 'quote':
      return (
        <div className="in-rail">
          <PullQuoteBlock quote={standing.quote} language={language} setting="reading" />
        </div>
      )
  }
}

const breaksOff = (before: Standing | undefined): boolean =>
  before?.kind === 'seam' && before.seam.seam === 'sentence'

/** 消息头, with its reporters, runs into the first paragraph as newspapers print it. */
function RunIn({ article: { lead, bylines = [] } }: { article: Article }) {
  if (!lead) return null
  // Who wrote it stands apart: no line parts a name.
  return (
    <span className="run-in">
      {bylines.length > 0 ? lead : lead + gap}
      {bylines.length > 0 && <span>{`（${sayBylines(bylines)}）`}</span>}
    </span>
  )
}
