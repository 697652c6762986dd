import type { Article } from '../../newspaper/article.ts'
import type {
  Breakpoint,
  ByWidth,
  PanelSubject,
  Place,
  SetPanel,
  SetStory,
  SetText,
  Width,
} from '../composition.ts'
import type { Flow } from '../copy/flows.ts'
import type { HeadlinePiece } from '../headlines/headlineBreaks.ts'
import type { HeadText } from '../slots/headText.ts'
import type { SetHead } from '../slots/setHead.ts'
import type { PlacedSlot } from './placing.ts'
import { setCopy } from './setCopy.ts'
import { setText } from './setText.ts'

/** One story with its slots of all widths, as the page's DOM will hold it. */
export function setStory(
  story: Article,
  text: HeadText,
  slots: ReadonlyMap<Breakpoint, PlacedSlot>,
): SetStory {
  const turnsOf = (pieces: readonly HeadlinePiece[], of: (head: SetHead) => readonly number[] | undefined) =>
    setText(
      pieces,
      mapWidths(slots, ({ draft, choice }) => {
        const head = choice.head ?? draft.head
        return head && of(head)
      }),
    )
  const flows = mapWidths(slots, ({ choice }) => choice.flow)
  const boxed = [...slots.values()].some(({ draft }) => draft.slot === 'box')
  return {
    id: story.id,
    at: Object.fromEntries(mapWidths(slots, placeOf)) as ByWidth<Place>,
    ...present(
      'kicker',
      turnsOf(text.kicker, (head) => head.kicker),
    ),
    ...present(
      'headline',
      turnsOf(text.headline, (head) => head.headline),
    ),
    deck: text.deck.map((line, i) => turnsOf(line, (head) => head.deck[i])),
    ...(boxed && text.upright && { upright: text.upright }),
    copy: setCopy(story, flows, boxed),
    panels: panelsOf(slots),
  }
}

function mapWidths<T>(
  slots: ReadonlyMap<Breakpoint, PlacedSlot>,
  of: (slot: PlacedSlot) => T | undefined,
): ReadonlyMap<Breakpoint, T> {
  return new Map(
    [...slots].flatMap(([width, slot]) => {
      const value = of(slot)
      return value === undefined ? [] : [[width, value] as const]
    }),
  )
}

function present<K extends 'kicker' | 'headline'>(name: K, text: SetText): { [P in K]?: SetText } {
  return (text.length > 0 ? { [name]: text } : {}) as { [P in K]?: SetText }
}

function placeOf({ draft, choice, area }: PlacedSlot): Place {
  const flow: Flow | undefined = choice.flow
  const { panels } = draft
  return {
    area,
    slot: draft.slot as Place['slot'],
    level: (choice.head ?? draft.head)?.level ?? 'brief',
    ...(flow && { flow: flowOf(flow) }),
    ...(panels && { panels: { columns: draft.span, lines: panels.lines, quote: panels.quote } }),
  }
}

function flowOf({ columns, lines, measure }: Flow): NonNullable<Place['flow']> {
  return { columns, lines, ...(measure !== undefined && { measure }) }
}

/** Panels of all widths, quotations and captions in turn; a phone shows the first quotation. */
function panelsOf(slots: ReadonlyMap<Breakpoint, PlacedSlot>): SetPanel[] {
  const found = new Map<
    string,
    { subject: PanelSubject; on: Width[]; span: { [B in Breakpoint]?: number } }
  >()
  for (const [width, { draft }] of slots) {
    for (const [i, subject] of (draft.panels?.subjects ?? []).entries()) {
      const key = subject.kind === 'outline' ? subject.kind : subject.kind + subject.at
      const panel = found.get(key) ?? {
        subject,
        on: subject.kind === 'quote' && subject.at === 0 ? ['base'] : [],
        span: {},
      }
      panel.on.push(width)
      panel.span[width] = draft.panels!.spans[i]!
      found.set(key, panel)
    }
  }
  return [...found.values()].sort((a, b) => rankOf(a.subject) - rankOf(b.subject))
}

function rankOf(subject: PanelSubject): number {
  return subject.kind === 'outline' ? 99 : 2 * subject.at + (subject.kind === 'figure' ? 1 : 0)
}
