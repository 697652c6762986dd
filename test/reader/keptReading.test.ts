// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeOf } from '../../src/places/place.ts'
import type { ReadSoFar } from '../../src/reader/resume/keptReading.ts'

const text = '堤上只有一盏灯。灯下坐着三个人。'
const read = (share: number, when = 1): ReadSoFar => ({
  share,
  left: 2,
  paragraph: 7,
  words: '灯下坐着三个人。',
  title: '河堤上的守夜人',
  place: placeOf(text, [8, 16]),
  when,
})

/** The store as a tab that was just opened has it. */
async function opened() {
  vi.resetModules()
  return import('../../src/reader/resume/keptReading.ts')
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('what was read is there in the next tab, with its place', async () => {
  const { keepRead } = await opened()
  keepRead('dyke', read(62))
  const { readSoFar } = await opened()
  expect(readSoFar('dyke')).toEqual(read(62))
  expect(localStorage.getItem('banxin.resume/article/dyke')).toBe('resume')
  expect(readSoFar('bridge')).toBeUndefined()
})

test('what is forgotten is gone, and so is its line', async () => {
  const { keepRead, readSoFar } = await opened()
  keepRead('dyke', read(62))
  keepRead('dyke', undefined)
  expect(readSoFar('dyke')).toBeUndefined()
  expect(localStorage.getItem('banxin.resume/article/dyke')).toBeNull()
})

test('two tabs agree: neither overwrites what the other kept, and each hears of it', async () => {
  const one = await opened()
  const two = await opened()
  one.keepRead('dyke', read(62))
  two.keepRead('bridge', read(100, 2))
  expect(Object.keys(JSON.parse(localStorage.getItem('banxin.read') ?? ''))).toEqual(['bridge', 'dyke'])
  let heard = 0
  one.onRead(() => heard++)
  dispatchEvent(new StorageEvent('storage', { key: 'banxin.read' }))
  expect(heard).toBe(1)
  expect(Object.keys(one.allRead())).toEqual(['bridge', 'dyke'])
})

test.each([
  '"x"',
  'null',
  '[1]',
  '{',
  '{"dyke":3,"bridge":{"share":"62"}}',
  '{"dyke":{"share":62,"left":2,"paragraph":7,"words":"x","title":"y","place":"nowhere","when":1}}',
])('what is no store of ours counts as nothing read: %s', async (foreign) => {
  localStorage.setItem('banxin.read', foreign)
  const { allRead, keepRead } = await opened()
  expect(allRead()).toEqual({})
  keepRead('dyke', read(62))
  expect(Object.keys(allRead())).toEqual(['dyke'])
})

test('where the device keeps nothing, what was read lasts as long as the page', async () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
  const { keepRead, readSoFar } = await opened()
  keepRead('dyke', read(30))
  keepRead('bridge', read(100))
  expect(readSoFar('dyke')?.share).toBe(30)
  expect(readSoFar('bridge')?.share).toBe(100)
})

test('where the device is full it lasts as long as the page too', async () => {
  const { keepRead, readSoFar } = await opened()
  keepRead('dyke', read(30))
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  keepRead('dyke', read(62))
  keepRead('bridge', read(20))
  expect(readSoFar('dyke')?.share).toBe(62)
  expect(readSoFar('bridge')?.share).toBe(20)
})

test('300 stories are remembered, those that were read last', async () => {
  const { keepRead, allRead } = await opened()
  for (let n = 0; n < 302; n++) keepRead(`story-${n}`, read(50, n))
  expect(Object.keys(allRead())).toHaveLength(300)
  expect(allRead()['story-0']).toBeUndefined()
  expect(localStorage.getItem('banxin.resume/article/story-1')).toBeNull()
  expect(localStorage.getItem('banxin.resume/article/story-2')).toBe('resume')
})
