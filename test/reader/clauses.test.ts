import { expect, test } from 'vitest'
import { clausesOf } from '../../src/reader/clauses.ts'

test('a quotation stands a clause a line', () => {
  expect(clausesOf('加快建设进度，坚持创新引领，抓住机遇。')).toEqual([
    '加快建设进度，',
    '坚持创新引领，',
    '抓住机遇。',
  ])
})

test('short clauses that 、 parts stand together', () => {
  expect(clausesOf('生物工程是未来产业、蓝海产业，要抢滩登陆、及早布局、持续研发，提供支撑')).toEqual([
    '生物工程是未来产业、',
    '蓝海产业，',
    '要抢滩登陆、及早布局、',
    '持续研发，',
    '提供支撑',
  ])
})

test('where lines may end counts for nothing', () => {
  expect(clausesOf('要抢滩\u200b登陆、及早\u200b布局\u200b、持续研发，')).toEqual([
    '要抢滩\u200b登陆、及早\u200b布局\u200b、',
    '持续研发，',
  ])
})

test.each(['', '无标点', '，，', '、', 'Latin words, and more. 、'])('nothing of “%s” is lost', (text) => {
  expect(clausesOf(text).join('')).toBe(text)
})
