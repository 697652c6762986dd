// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Correction } from '../../src/newspaper/correction.ts'
import { hush, stand, toldNow } from '../../src/reader/furniture/bulletin/told.ts'
import { readChoice, sayChoice } from '../../src/reader/furniture/desk/choice.ts'

const place = 'banxin.corrections'
const residue: Correction = { kind: 'residue', lines: [3, 4], expects: '本栏图片' }
const kept = { made: [residue], setAside: [], shown: 'corrected', stories: ['甲', '乙'], fresh: [] }

/** The store as a page finds it that opens now. */
async function openStore() {
  vi.resetModules()
  return import('../../src/reader/corrections/ownCorrections.ts')
}

beforeEach(() => localStorage.clear())

describe('the corrections of a device', () => {
  test('are kept by the file of their seed, and are there for the next page', async () => {
    const { change } = await openStore()
    change('seed/1.txt', () => ({ made: [residue], stories: ['甲', '乙'] }))
    const { correctionsOf, correctedIn, anyCorrections } = await openStore()
    expect(correctionsOf('seed/1.txt')).toEqual(kept)
    expect(correctedIn('乙')).toBe('seed/1.txt')
    expect(correctedIn('丙')).toBeUndefined()
    expect(correctionsOf('seed/2.txt').made).toEqual([])
    expect(anyCorrections()).toBe(true)
  })

  test('leave nothing behind when the last is taken back, and come back when that is undone', async () => {
    localStorage.setItem(place, JSON.stringify({ 'seed/1.txt': kept }))
    const { change, correctionsOf } = await openStore()
    const undo = change('seed/1.txt', () => ({ made: [] }))
    expect(localStorage.getItem(place)).toBeNull()
    undo()
    expect(correctionsOf('seed/1.txt')).toEqual(kept)
  })

  test('of another tab are not lost by a change of this one', async () => {
    const { change } = await openStore()
    change('seed/1.txt', () => ({ made: [residue] }))
    localStorage.setItem(place, JSON.stringify({ 'seed/2.txt': kept }))
    change('seed/1.txt', () => ({ made: [residue] }))
    expect(Object.keys(JSON.parse(localStorage.getItem(place) ?? '{}'))).toEqual(['seed/2.txt', 'seed/1.txt'])
  })

  test.each([
    'null',
    '[]',
    '{',
    '3',
    '{"seed/1.txt":null}',
    '{"seed/1.txt":{"made":[3]}}',
    JSON.stringify({ 'seed/1.txt': { ...kept, made: [{ ...residue, lines: [0, 'x'] }] } }),
    JSON.stringify({ 'seed/1.txt': { ...kept, made: [{ ...residue, kind: 'poem' }] } }),
    JSON.stringify({ 'seed/1.txt': { ...kept, stories: [7] } }),
  ])('that read %s are none', async (odd) => {
    localStorage.setItem(place, odd)
    const { anyCorrections, correctionsOf } = await openStore()
    expect(anyCorrections()).toBe(false)
    expect(correctionsOf('seed/1.txt').made).toEqual([])
  })

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
  ])('that cannot be kept last as long as the page: %s', async (name, why) => {
    const { change, correctionsOf, whyNotKept } = await openStore()
    const refuse = () => {
      throw new DOMException('no', name)
    }
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse })
    change('seed/1.txt', () => ({ made: [residue] }))
    change('seed/1.txt', ({ made }) => ({ made, shown: 'asBuilt' }))
    expect(correctionsOf('seed/1.txt')).toMatchObject({ made: [residue], shown: 'asBuilt' })
    expect(whyNotKept()).toBe(why)
    vi.unstubAllGlobals()
  })
})

describe('what is chosen stands in the address', () => {
  test.each(['lines=3-4', 'lines=3-4&as=residue', 'lines=3-4&as=heading&of=12'])('%s', (query) =>
    expect(sayChoice(readChoice(`?${query}`))).toBe(query),
  )

  test.each([
    ['?lines=4-3', { lines: [3, 4] }],
    ['?lines=7', { lines: [7, 7] }],
    ['?lines=0-4', {}],
    ['?lines=a-b&as=poem', {}],
    ['?lines=3-4&as=residue&of=12', { lines: [3, 4], as: 'residue' }],
    ['', {}],
  ])('%s', (search, choice) => expect(readChoice(search)).toEqual(choice))
})

describe('告示', () => {
  beforeEach(() => {
    hush()
    vi.useFakeTimers()
  })
  const undo = { words: '已撤回', action: { name: '恢复', act: () => {} } }

  test('stands six seconds, or until its action is used', () => {
    stand({ words: '已写入' })
    vi.advanceTimersByTime(5999)
    expect(toldNow()?.words).toBe('已写入')
    vi.advanceTimersByTime(1)
    expect(toldNow()).toBeUndefined()
    stand(undo)
    vi.advanceTimersByTime(60_000)
    expect(toldNow()).toBe(undo)
  })

  test('gives way to the newest, and an undo comes back once the news on it have gone', () => {
    stand(undo)
    stand({ words: '有新一期' })
    stand({ words: '没有网' })
    expect(toldNow()?.words).toBe('没有网')
    vi.advanceTimersByTime(6000)
    expect(toldNow()).toBe(undo)
  })
})
