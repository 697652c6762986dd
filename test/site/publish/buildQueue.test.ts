import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeTurn } from '../../../src/site/publish/buildQueue.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const silent = () => {}

test('of builds that come at once, one is at work at a time, and all get their turn', async () => {
  let atWork = 0
  const order: number[] = []
  const work = async (n: number) => {
    const end = await takeTurn(folder, silent)
    expect(++atWork).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    order.push(n)
    atWork--
    end()
  }
  await Promise.all([1, 2, 3, 4].map(work))
  expect(order.sort()).toEqual([1, 2, 3, 4])
  expect(readdirSync(folder)).toEqual([])
})

test('who waits is told once for whom', async () => {
  const told: number[] = []
  const end = await takeTurn(folder, silent)
  const second = takeTurn(folder, (other) => told.push(other))
  await new Promise((resolve) => setTimeout(resolve, 350))
  expect(told).toEqual([process.pid])
  end()
  ;(await second)()
})

test('a build that was killed holds nobody up, and its ticket goes', async () => {
  const gone = 2 ** 30
  mkdirSync(folder, { recursive: true })
  for (const file of [`1 ${gone}.1`, `choosing ${gone}.2`, `1 ${process.pid}.999`])
    writeFileSync(join(folder, file), '')
  const end = await takeTurn(folder, () => expect.unreachable())
  end()
  expect(readdirSync(folder)).toEqual([])
})

test('a running one is waited for', async () => {
  // the process that started this one
  const theirs = join(folder, `7 ${process.ppid}.1`)
  writeFileSync(theirs, '')
  const waiting = takeTurn(folder, (other) => {
    expect(other).toBe(process.ppid)
    setTimeout(() => rmSync(theirs), 20)
  })
  ;(await waiting)()
})
