import type { PullQuote } from '../../newspaper/article.ts'
import { Square } from './Square.tsx'

/** panel: 14 characters, justified. clauses: a clause a line. reading: the same, larger. */
export type QuoteSetting = 'panel' | 'clauses' | 'reading'

const settings: Record<QuoteSetting, string> = {
  panel: 'quote-justified text-quote font-medium',
  clauses: 'quote-clauses text-quote font-medium',
  reading: 'quote-clauses text-quote-reading font-semibold',
}

/** 引语块: who says it, ■, words. The newspaper prints no quotation marks here; the ■ is its mark. */
export function PullQuoteBlock({ quote, setting }: { quote: PullQuote; setting: QuoteSetting }) {
  return (
    <figure className="line-quote py-quarter">
      {quote.speaker && <figcaption className="text-speaker font-bold">{quote.speaker}</figcaption>}
      <blockquote className={settings[setting]}>
        <Square />
        {quote.text}
      </blockquote>
    </figure>
  )
}
