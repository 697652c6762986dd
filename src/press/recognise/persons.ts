import type { Byline, Role } from '../../newspaper/article.ts'
import { roleWord } from '../../newspaper/lexicon/persons.ts'
import { doubleSurnames, surnames } from '../../newspaper/lexicon/surnames.ts'

// 记者　张辉　通讯员　谷皓
// 本报记者　杜尚泽、管克江
// 特约记者李嘉南

const part = new RegExp(
  `(\\p{Script=Han}{0,8}?)(${roleWord})[\\u3000 ：:／/]*([^]*?)(?=[、，,\\u3000 ]*(?:本报)?${roleWord}|$)`,
  'guy',
)
const personName =
  /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}A-Za-z]+[·.][\p{Script=Han}A-Za-z·.]+|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*)*)$/u

/** The bylines in a formula such as 记者　张辉　通讯员　谷皓. */
export function readPersons(formula: string): Byline[] {
  const bylines: Byline[] = []
  part.lastIndex = 0
  for (let m = part.exec(formula); m; m = part.exec(formula)) {
    const names = readNames(m[3] ?? '')
    if (names.length > 0) {
      const outlet = m[1]
      bylines.push(outlet ? { role: roleOf(m[2]!), outlet, names } : { role: roleOf(m[2]!), names })
    }
    if (part.lastIndex >= formula.length) break
    if (/[、，,\u3000 ]/.test(formula[part.lastIndex] ?? '')) part.lastIndex++
  }
  return bylines
}

/** Names between commas and blanks; two single characters side by side are one name (王　磊). */
export function readNames(text: string): string[] {
  const names: string[] = []
  for (const group of text.split(/[、，,和与]/u)) {
    let single = ''
    for (const token of group.split(/[\u3000 ]+/u).filter(Boolean)) {
      if (/^\p{Script=Han}$/u.test(token)) {
        single += token
        if (single.length === 2) {
          names.push(single)
          single = ''
        }
      } else names.push(token)
    }
    if (single) names.push(single)
  }
  return names
}

/** Whether a text has the form of a person's name. */
export const isName = (text: string): boolean => personName.test(text)

// 许言    欧阳青禾

const surnameFirst = new RegExp(`^(?:${doubleSurnames}|[${surnames}])\\p{Script=Han}{1,2}$`, 'u')

/** Whether two to four ideographs read as a Chinese person's name, surname first. */
export const soundsLikeName = (text: string): boolean => surnameFirst.test(text)

function roleOf(word: string): Role {
  if (/通讯|实习生/.test(word)) return 'correspondent'
  if (/记者/.test(word)) return 'reporter'
  if (/编辑|整理/.test(word)) return 'editor'
  if (/摄影|图/.test(word)) return 'photographer'
  return 'writer'
}
