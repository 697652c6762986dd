import type { PullQuote } from '../../../newspaper/article.ts'
import { clausesOf } from '../../clauses.ts'
import { numbered } from '../../numbered.ts'
import { Pieces } from './Phrases.tsx'
import { Square } from './Square.tsx'

/** panel: under the first headline, 14 characters, justified. reading: a clause a line. */
export type QuoteSetting = 'panel' | 'reading'

const settings: Record<QuoteSetting, string> = {
  panel: 'quote-panel text-quote weight-medium',
  reading: 'quote-clauses text-quote-reading weight-semibold',
}

/** 引语块: who says it, ■, words. The newspaper prints no quotation marks here; the ■ is its mark. */
export function PullQuoteBlock({
  quote,
  language,
  setting,
}: {
  quote: PullQuote
  language: string | undefined
  setting: QuoteSetting
}) {
  return (
    <figure
      lang={language}
      className={setting === 'reading' ? 'line-quote quote-reading' : 'line-quote py-quarter'}
    >
      {quote.speaker && <figcaption className="text-speaker weight-bold">{quote.speaker}</figcaption>}
      <blockquote className={settings[setting]}>
        <Square />
        {numbered(clausesOf(setting === 'reading' ? (quote.set ?? quote.text) : quote.text)).map(
          ({ n, piece: clause }) => (
            <span key={n} className="clause">
              {setting === 'reading' ? <Pieces phrase={clause} /> : clause}
            </span>
          ),
        )}
      </blockquote>
    </figure>
  )
}
