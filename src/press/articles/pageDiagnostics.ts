import type { Article } from '../../newspaper/article.ts'
import type { Diagnostic } from '../../newspaper/diagnostic.ts'
import type { HeadLine } from '../headings/headLine.ts'
import { holdsUnmapped } from '../recognise/unmapped.ts'
import type { Assignment } from '../stories/assignment.ts'
import type { Sequence } from '../stories/sequence.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'

/** What is needed to find the doubts about a page. */
export interface PageSeen {
  readonly articles: readonly Article[]
  readonly lines: readonly Line[]
  readonly sequence: Sequence
  readonly assignment: Assignment
  /** Headings that neither a story nor a picture has. */
  readonly orphans: readonly (readonly HeadLine[])[]
  /** Lines that hold copy of several columns. */
  readonly mixed: readonly Line[]
  /** Inserts that found no story. */
  readonly strays: readonly (readonly Galley[])[]
}

/** Every doubt about a page: its line, the reason, and what to do. */
export function diagnose(
  seed: string,
  { articles, lines, mixed, sequence, assignment, orphans, strays }: PageSeen,
): Diagnostic[] {
  const doubts: Diagnostic[] = []
  const say = (
    severity: Diagnostic['severity'],
    rule: string,
    line: number,
    what: string,
    why: string,
    todo: string,
  ) => doubts.push({ rule, severity, seed, line, what, why, todo })
  if (lines.length === 0) {
    say(
      'warning',
      'empty-page',
      1,
      'The page holds no text.',
      'Its file is empty or blank.',
      'Put the text of the page into it, as UTF-8.',
    )
  }
  if (mixed.length > 0) {
    say(
      'warning',
      'mixed-columns',
      mixed[0]!.number,
      `Columns stand side by side on ${mixed.length} lines, and their stories are mixed.`,
      'The text was extracted across the columns.',
      'Extract it in the order in which it was set: pdftotext -raw.',
    )
  }
  for (const story of assignment.stories) {
    // an item, or the rest of a story from another page, needs no heading
    const { from, item } = sequence.paras[story.from]!
    if (story.head.some((h) => !h.mute) || from || item) continue
    const line = sequence.paras[story.from]!.galley.lines[0]!.number
    const what = 'A story has no heading.'
    say(
      'warning',
      'no-heading',
      line,
      what,
      'No heading on the page shares enough with it.',
      'Look at the lines around it; its heading may be among those that stand alone.',
    )
  }
  for (const head of orphans) {
    const line = head[0]!.galley.lines[0]!.number
    const what = 'A heading stands without a story.'
    say(
      'note',
      'heading-alone',
      line,
      what,
      'No story on the page speaks of it.',
      'Nothing, if its story is on another page.',
    )
  }
  for (const stray of strays.flat()) {
    const what = 'A piece of the page was placed nowhere.'
    say(
      'warning',
      'unplaced',
      stray.lines[0]!.number,
      what,
      'It is a quote or a credit that goes with no story.',
      'It is kept as residue, word for word.',
    )
  }
  const unmapped = lines.find((l) => holdsUnmapped(l.raw))
  if (unmapped) {
    const what = 'Characters that no font shows: private use, or U+FFFD.'
    say(
      'warning',
      'unmapped-font',
      unmapped.number,
      what,
      'The PDF’s font had no Unicode map.',
      'Extract the page again, with recognition of its letters.',
    )
  }
  if (lines.length > 0 && articles.length === 0) {
    say(
      'warning',
      'no-story',
      lines[0]!.number,
      'The page has text, but no story.',
      'All of it reads as furniture.',
      'Look at the residue.',
    )
  }
  return doubts
}
