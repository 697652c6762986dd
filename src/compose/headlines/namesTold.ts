import { titles } from '../../newspaper/lexicon/persons.ts'
import { doubleSurnames, rareSurnames, surnames } from '../../newspaper/lexicon/surnames.ts'

const anySurname = surnames + rareSurnames
const surname = `(?:${doubleSurnames}|[${anySurname}])`

const told = new RegExp(`(?:${titles})[\\s\\u3000]*(${surname})(\\p{Script=Han})(\\p{Script=Han}?)`, 'gu')

/** What opens the words after a name of two characters: 说, 介绍, 主持. */
const opening =
  /[说看在对与和等的主向到为指表介告强要率带出会认也还就都从是以把给让被将及并同则任做讲谈回来去当称]/

/** 人名: names that the page tells by the title before them, as 市委书记史根治 does. */
export function namesTold(texts: readonly string[]): readonly string[] {
  const all = texts.join('\n')
  const times = (words: string) => all.split(words).length - 1
  const names = texts.flatMap((text) =>
    [...text.matchAll(told)].map(([, family = '', first = '', second = '']) => {
      const short = family + first
      const long = short + second
      if (second === '' || family.length > 1) return long
      // 李强主持 and 李强表示: what goes on now so, now otherwise is no part of the name.
      return times(short) > times(long) || opening.test(second) ? short : long
    }),
  )
  return [...new Set(names)]
}

/** Whether an ideograph may open a name. */
export function isSurname(character: string): boolean {
  return anySurname.includes(character)
}
