import type { LineSigns } from './lineSigns.ts'
import { isInCapitals } from './recognise/capitals.ts'
import { readJump } from './recognise/jumpLine.ts'

const stop = /[.!?][”"’'»)\]]*$/u
const brokenWord = /\p{L}-$/u
const opensSentence = /^[“"„«(]?\p{Lu}/u

/**
 * 西文行证: what case and marks say on a page of an alphabetic script, where no line is indented for sure: capitals
 * are a heading’s; a line without a stop, between a stop and a capital, is likelier one than not.
 */
export function withLatinSigns(signs: readonly LineSigns[]): readonly LineSigns[] {
  const standsAlone = signs.map(({ text }, i) => {
    const above = signs[i - 1]
    const below = signs[i + 1]
    const fresh =
      !above || above.known !== undefined || stop.test(above.text) || readJump(above.text) !== undefined
    const closed = stop.test(text) || brokenWord.test(text) || /[,;:–—]$/u.test(text)
    return fresh && !closed && (!below || below.known !== undefined || opensSentence.test(below.text))
  })
  return signs.map((here, i) => {
    // set in capitals, it is not the beginning of the paragraph under it
    if (isInCapitals(here.text)) return { ...here, begins: here.begins + 2.5, goesOn: here.goesOn + 3.5 }
    const head = here.head - (standsAlone[i] ? 1.6 : 0)
    return { ...here, head, goesOn: here.goesOn + (standsAlone[i - 1] ? 1.2 : 0) }
  })
}
