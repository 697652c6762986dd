import type { Entry } from '../../../newspaper/contents.ts'
import { gap, sayBylines } from '../../wording.ts'

/** 消息头 and 署名 as one line; no line where the page prints none. */
export function Attribution({ entry }: { entry: Pick<Entry, 'bylines' | 'lead'> }) {
  const line = [entry.lead, sayBylines(entry.bylines)].filter(Boolean).join(gap)
  return line && <p className="byline text-byline pt-eighth">{line}</p>
}
