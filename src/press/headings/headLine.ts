import { type Terms, termsOf } from '../kinship/terms.ts'
import { isAdvertLine } from '../recognise/advert.ts'
import { untagged } from '../recognise/seriesTag.ts'
import type { Galley } from '../text/galley.ts'
import { type HeadTraits, traitsOf } from './headTraits.ts'

/** 题行: one heading line between two paragraphs. */
export interface HeadLine {
  readonly galley: Galley
  readonly traits: HeadTraits
  readonly terms: Terms
  /** Its number among all heading lines of the page. */
  readonly place: number
  /** A name, a banner or a byline: it says nothing of the story's subject. */
  readonly mute: boolean
  /** 专栏: the banner of a series. */
  readonly banner: boolean
  /** It belongs to an advertisement. */
  readonly advert: boolean
}

/** Makes a heading line of a galley, at its place among all heading lines of the page. */
export function headLine(galley: Galley, place: number): HeadLine {
  const { text, kind } = galley
  const traits = traitsOf(galley)
  const banner = kind === 'head' && traits.banner
  const mute = kind === 'byline' || banner || traits.name
  return { galley, traits, terms: termsOf(untagged(text)), place, mute, banner, advert: isAdvertLine(text) }
}
