import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow, namesItsContent } from '../../../src/site/publish/siteFolder.ts'
import { linePress } from '../printing.ts'
import { newProject, type Project } from '../project.ts'
import { brokenPages, numbered, startBuild } from '../runningBuild.ts'

let project: Project
beforeEach(() => {
  project = newProject()
})
afterEach(() => project.remove())

const build = async (of = project): Promise<void> =>
  (await createBuilder(of.config({ press: linePress }))).buildApp()

/** The site without the files of the build before. */
function site(of = project): ReadonlyMap<string, string> {
  const folder = join(of.root, 'dist')
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const pages = filesBelow(folder).filter((file) => !namesItsContent(file))
  const needed = pages.flatMap((file) => [...text(file).matchAll(/assets\/[\w.-]+/g)].map(([name]) => name))
  return new Map([...pages, ...new Set(needed)].sort().map((file) => [file, text(file)]))
}

test('a changed seed makes its own screens anew and no other, and the site is as if built from nothing', async () => {
  project.put('a.txt', '报头 日报 2019-02-21\n甲\n乙')
  project.put('b.txt', '报头 日报 2019-02-22\n丙\n丁')
  await build()
  const before = new Map(
    [...site().keys()].map((file) => [file, statSync(join(project.root, 'dist', file)).mtimeMs]),
  )
  project.put('a.txt', '报头 日报 2019-02-21\n甲\n戊')
  await build()
  const made = [...site().keys()].filter(
    (file) => statSync(join(project.root, 'dist', file)).mtimeMs !== before.get(file),
  )
  expect(made.filter((file) => /^(article|screens)/.test(file))).toEqual([
    'article/戊.html',
    'screens/article/戊.json',
  ])
  const anew = newProject()
  try {
    anew.put('a.txt', '报头 日报 2019-02-21\n甲\n戊')
    anew.put('b.txt', '报头 日报 2019-02-22\n丙\n丁')
    await build(anew)
    expect(site()).toEqual(site(anew))
  } finally {
    anew.remove()
  }
}, 60_000)

test('of two builds at once the second waits and says so, and no page is mixed', async () => {
  project.put('a.txt', numbered(0, 200))
  const [one, two] = [startBuild(project.root), startBuild(project.root)]
  const ends = await Promise.all([one.ended, two.ended])
  expect(ends.map(({ status }) => status)).toEqual([0, 0])
  expect(
    ends.filter(({ said }) => /Another build \(process \d+\) is at work on dist\//.test(said)),
  ).toHaveLength(1)
  expect(brokenPages(project.root)).toEqual([])
}, 120_000)
