import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, createLogger } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow, namesItsContent } from '../../../src/site/publish/siteFolder.ts'
import { linePress } from '../printing.ts'
import { newProject, type Project } from '../project.ts'
import { brokenPages, numbered } from '../runningBuild.ts'

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
  project.put('a.txt', numbered(0, 50))
  const said: string[] = []
  const customLogger = { ...createLogger('silent'), warn: (message: string) => void said.push(message) }
  const config = { ...project.config({ press: linePress }), customLogger }
  const builders = await Promise.all([createBuilder(config), createBuilder(config)])
  await Promise.all(builders.map((builder) => builder.buildApp()))
  expect(
    said.filter((words) => /Another build \(process \d+\) is at work on dist\//.test(words)),
  ).toHaveLength(1)
  expect(brokenPages(project.root)).toEqual([])
}, 60_000)
