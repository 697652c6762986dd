import { expect, test } from 'vitest'
import { findPlace } from '../../src/places/findPlace.ts'
import { placeOf } from '../../src/places/place.ts'
import { readPlace, textDirective, writePlace } from '../../src/places/placeLink.ts'
import { expectPromise, followPlaces } from './places.ts'

test('a place is found after the seed was edited at random, or said to be gone: never another one', {
  timeout: 120_000,
}, () => {
  // The same edits every time: shares of so few lie some way about those of the ten thousand in `npm run deep`.
  expectPromise(followPlaces(1000, 1))
})

const text = '昨夜有雨。河水涨了三寸。村民都上了堤。堤上有灯。今天天晴。河水退了。'
const sentence = (words: string, from = 0) => {
  const at = text.indexOf(words, from)
  return placeOf(text, [at, at + words.length])
}

test('words that were extracted otherwise are the same words', () => {
  const spaced = '昨夜有雨。 河 水 涨 了\n三寸。\n\n村民都上了堤。'
  const { span } = findPlace(sentence('河水涨了三寸。'), spaced)!
  expect(spaced.slice(...span)).toBe('河 水 涨 了\n三寸。')
})

test('words that are gone are not found in words that resemble them', () => {
  expect(findPlace(sentence('堤上有灯。'), text.replace('堤上有灯。', ''))).toBeUndefined()
  expect(
    findPlace(sentence('堤上有灯。'), `${text.replace('堤上有灯。', '')}另一处：堤上有灯。完。`),
  ).toBeUndefined()
})

test('of two places that say the same, that one is found whose neighbours stand', () => {
  const twice = `${text}又记：河水涨了三寸。以上。`
  expect(findPlace(sentence('河水涨了三寸。'), twice)?.span[0]).toBe(text.indexOf('河水涨了'))
})

test('a link tells the whole place, whatever its words are', () => {
  const odd = placeOf('前~文“a&b=c#d%”\ud800后-文~', [3, 13], { seed: 'ab12', span: [7, 17] })
  expect(readPlace(`#${writePlace(odd)}${textDirective('a-b, c')}`)).toEqual({
    ...odd,
    // half a character cannot stand in an address
    after: '\ufffd后文~',
  })
})

test('an address that tells no place tells none', () => {
  for (const hash of [
    '',
    '#',
    '#part-1',
    '#s=',
    '#s=%',
    '#s=a~1-2~x~y~z~b~c',
    '#s=a~1~2~h~t~b~c',
    '#s=%E4~0-1~1~a~~~~1~',
    '#s=a~0-1~1~a~~~~3',
  ])
    expect(readPlace(hash)).toBeUndefined()
})

test('many words are told to the browser by their first and last clause', () => {
  const words =
    '河水涨了三寸，村民都上了堤，堤上有灯，灯下坐着三个人，各管一段，一夜没有合眼，直到第二天早上才回家吃饭。'
  expect(decodeURIComponent(textDirective(words))).toBe(':~:text=河水涨了三寸，,直到第二天早上才回家吃饭。')
  expect(textDirective('well-known, yes')).toBe(':~:text=well%2Dknown%2C%20yes')
})
