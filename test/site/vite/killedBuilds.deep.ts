import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newProject, type Project } from '../project.ts'
import { brokenPages, numbered, startBuild } from '../runningBuild.ts'

let project: Project
beforeEach(() => {
  project = newProject()
})
afterEach(() => project.remove())

test('a build that is killed at any of ten moments leaves pages that all work, and the next one mends all', async () => {
  const seeds = [numbered(0, 400), numbered(200, 600)]
  const at = (file: string): string => join(project.root, 'dist', file)
  project.put('a.txt', seeds[0]!)
  const whole = startBuild(project.root)
  await whole.begun
  const began = performance.now()
  expect((await whole.ended).status).toBe(0)
  const took = performance.now() - began
  for (let moment = 1; moment <= 10; moment++) {
    project.put('a.txt', `${seeds[moment % 2]}\n另一篇${moment}`)
    const killed = startBuild(project.root)
    await killed.begun
    const timer = setTimeout(killed.kill, (took * moment) / 10)
    await killed.ended
    clearTimeout(timer)
    expect(brokenPages(project.root), `killed at ${moment} tenths`).toEqual([])
    expect(existsSync(at('index.html'))).toBe(true)
  }
  expect((await startBuild(project.root).ended).status).toBe(0)
  expect(brokenPages(project.root)).toEqual([])
  expect(existsSync(at(`article/另一篇10.html`))).toBe(true)
  expect(existsSync(at(`article/另一篇9.html`))).toBe(false)
  expect(readdirSync(join(project.root, 'node_modules/.cache/banxin/builds'))).toEqual([])
})

test('of two builds in processes of their own the second waits and says so, and no page is mixed', async () => {
  project.put('a.txt', numbered(0, 200))
  const [one, two] = [startBuild(project.root), startBuild(project.root)]
  const ends = await Promise.all([one.ended, two.ended])
  expect(ends.map(({ status }) => status)).toEqual([0, 0])
  expect(
    ends.filter(({ said }) => /Another build \(process \d+\) is at work on dist\//.test(said)),
  ).toHaveLength(1)
  expect(brokenPages(project.root)).toEqual([])
})
