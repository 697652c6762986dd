import type { Residue, ResidueKind } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import { galleysOf } from '../inserts/inserts.ts'
import { isUnmapped } from '../recognise/unmapped.ts'
import { type Galley, linesOf } from '../text/galley.ts'
import { gap } from '../text/mend.ts'
import { type Attached, isPhotoStory } from './attachInserts.ts'
import { spansOfLines } from './setText.ts'

/** Parts the galleys that belong to the page (folios, furniture, teasers) from those that stories are made of. */
export const setAside = (
  galleys: readonly Galley[],
): { readonly aside: readonly Galley[]; readonly stream: readonly Galley[] } => ({
  aside: galleys.filter(isAside),
  stream: galleys.filter((galley) => !isAside(galley)),
})

const isAside = ({ kind }: Galley): boolean => kind === 'folio' || kind === 'furniture' || kind === 'teaser'

/** The galleys of quotes and credits that found no story. A caption without a story is a photo story. */
export const straysOf = ({ alone }: Attached): readonly (readonly Galley[])[] =>
  alone.filter(({ insert }) => !isPhotoStory(insert)).map(({ insert }) => galleysOf(insert))

/** 残留: what belongs to no article. `text` is the whole seed. */
export const residueOf = (
  text: string,
  aside: readonly Galley[],
  overprints: readonly (readonly Span[])[],
  strays: readonly (readonly Galley[])[],
): Residue[] => [
  ...aside.map((g) => pieceOf(text, kindOf(g), spansOfLines(text, g.lines))),
  ...overprints.map((spans) => pieceOf(text, 'overprint', spans)),
  ...strays.map((stray) => pieceOf(text, 'unplaced', spansOfLines(text, linesOf(stray)))),
]

const kindOf = (g: Galley): ResidueKind =>
  isUnmapped(g.text)
    ? 'unplaced'
    : g.kind === 'teaser'
      ? 'teasers'
      : g.kind === 'folio'
        ? 'folio'
        : 'furniture'

const pieceOf = (text: string, kind: ResidueKind, spans: readonly Span[]): Residue => ({
  kind,
  text: spans.map(([start, end]) => onOneLine(text.slice(start, end))).join(gap),
  spans,
})

/** Joins the lines of a text with gaps. */
const onOneLine = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(gap)
