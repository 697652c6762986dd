import type { CorrectedGalleys } from '../galleys/correctedGalleys.ts'
import type { Galley } from '../text/galley.ts'
import type { Insert } from './inserts.ts'

/** Corrected captions as inserts; `stream` holds the galleys that the stories are made of. */
export function correctedCaptions(
  captions: readonly CorrectedGalleys[],
  stream: readonly Galley[],
): Insert[] {
  return captions.map(({ galleys, at, of }) => {
    const credit = galleys.find((g) => g.kind === 'credit')
    const place = stream.filter((g) => g.kind === 'copy' && g.lines[0]!.index < at).length
    return {
      kind: 'figure',
      caption: galleys.filter((g) => g !== credit),
      ...(credit && { credit }),
      ...(of !== undefined && { of }),
      place,
    }
  })
}
