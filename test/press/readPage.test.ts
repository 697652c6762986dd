import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/press/readEdition.ts'
import { switches } from '../../src/press/readPage.ts'
import { asAlways } from '../../src/press/settings.ts'
import { allCases } from './caseFile.ts'
import { badSpans, invented, misplaced } from './conservation.ts'

/** Cases of every kind, each a page of one seed. */
const text = allCases()
  .filter((_, i) => i % 10 === 0)
  .map((each) => each.text)
  .join('\f')

const pagesWithout = (...names: readonly string[]) =>
  readEdition([{ seed: 'cases.txt', text }], { ...asAlways, without: new Set(names) }).edition.pages

describe('without a step or recogniser', () => {
  test.each(switches)('%s: no character is lost or invented', (name) => {
    const pages = pagesWithout(name)
    expect([...misplaced(text, pages), ...invented(text, pages), ...badSpans(text, pages)]).toEqual([])
  })

  test('all of them: no character is lost or invented', () => {
    const pages = pagesWithout(...switches)
    expect([...misplaced(text, pages), ...invented(text, pages), ...badSpans(text, pages)]).toEqual([])
  })
})

test('each switch has a name of its own', () => {
  expect(new Set(switches).size).toBe(switches.length)
})

test('a recogniser that is left out recognises nothing', () => {
  const page = '青河新建两座公园\n青河今年新建两座公园，都在河边，孩子和老人都来。\n责任编辑：罗敏　郭玲丽\n'
  const residueWithout = (...names: readonly string[]) =>
    readEdition([{ seed: 'page.txt', text: page }], { ...asAlways, without: new Set(names) }).edition
      .pages[0]!.residue
  expect(residueWithout()).toMatchObject([{ kind: 'furniture', text: '责任编辑：罗敏　郭玲丽' }])
  expect(residueWithout('furniture')).toEqual([])
})
