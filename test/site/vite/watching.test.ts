import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Press } from '../../../src/site/editions/pressSeed.ts'
import { type DevServer, startDev } from '../devServer.ts'
import { linePress } from '../printing.ts'
import { newProject, type Project } from '../project.ts'

let project: Project
let dev: DevServer
const at = (...path: string[]): string => join(project.root, ...path)
const put = (path: string, text: string): void => writeFileSync(at(path), text)

beforeEach(() => {
  project = newProject()
  project.put('a.txt', '甲')
  project.put('b.txt', '乙')
})
afterEach(async () => {
  await dev.close()
  project.remove()
})

/** However long a busy machine takes: what is to come does come. */
const patience = { timeout: 15_000, interval: 20 }
const shows = (...titles: string[]): Promise<void> =>
  vi.waitFor(async () => expect(await dev.titles()).toEqual(titles), patience)

describe('dev hears of every change', { timeout: 60_000 }, () => {
  test('after the folder was deleted and made again', async () => {
    dev = await startDev(project)
    rmSync(at('seeds'), { recursive: true })
    await shows()
    mkdirSync(at('seeds'))
    project.put('c.txt', '丙')
    await shows('丙')
    project.put('c.txt', '丙改')
    await shows('丙改')
    project.put('d.txt', '丁')
    await shows('丙改', '丁')
    project.drop('c.txt')
    await shows('丁')
  })

  test('after it was deleted and made again at once', async () => {
    dev = await startDev(project)
    for (const text of ['丙', '丁', '戊']) {
      rmSync(at('seeds'), { recursive: true })
      mkdirSync(at('seeds'))
      project.put('a.txt', text)
      await shows(text)
      project.put('a.txt', `${text}改`)
      await shows(`${text}改`)
    }
  })

  test('after another folder took its place by renames, as a checkout does', async () => {
    mkdirSync(at('next'))
    put('next/a.txt', '甲改')
    put('next/c.txt', '丙')
    dev = await startDev(project)
    renameSync(at('seeds'), at('before'))
    renameSync(at('next'), at('seeds'))
    await shows('甲改', '丙')
    put('before/b.txt', '不在')
    put('seeds/c.txt', '丙改')
    await shows('甲改', '丙改')
    renameSync(at('seeds'), at('next'))
    renameSync(at('before'), at('seeds'))
    await shows('甲', '不在')
  })

  test('where the folder is a link that is turned to another one', async () => {
    renameSync(at('seeds'), at('monday'))
    symlinkSync('monday', at('seeds'))
    cpSync(at('monday'), at('tuesday'), { recursive: true })
    put('tuesday/b.txt', '乙改')
    dev = await startDev(project)
    symlinkSync('tuesday', at('new'))
    renameSync(at('new'), at('seeds'))
    await shows('甲', '乙改')
    put('tuesday/a.txt', '甲改')
    await shows('甲改', '乙改')
  })

  test('when one file is written over and over, and renamed over another', async () => {
    dev = await startDev(project)
    for (let n = 0; n < 50; n++) project.put('a.txt', `甲${n}`)
    await shows('甲49', '乙')
    project.put('.tmp', '换')
    renameSync(at('seeds', '.tmp'), at('seeds', 'b.txt'))
    await shows('甲49', '换')
  })
})

describe('dev says nothing that is soon untrue', { timeout: 60_000 }, () => {
  test('of seeds and sidecars that are deleted one after the other', async () => {
    project.put('a.json', '{ "paper": "清河日报" }')
    dev = await startDev(project)
    project.drop('a.txt')
    await shows('乙')
    project.drop('a.json')
    project.put('b.txt', '乙 疑')
    await vi.waitFor(() => expect(dev.warnings.join()).toContain('seeds/b.txt:1'), patience)
    expect(dev.warnings).toEqual([expect.stringContaining('seeds/b.txt:1 A doubt.')])
  })

  test('of a file that is half written', async () => {
    dev = await startDev(project)
    project.put('c.txt', '')
    await vi.waitFor(async () => expect((await dev.contents()).unreadable).toHaveLength(1), patience)
    appendFileSync(at('seeds', 'c.txt'), Buffer.from('丙').subarray(0, 2))
    appendFileSync(at('seeds', 'c.txt'), Buffer.from('丙').subarray(2))
    await shows('甲', '乙', '丙')
    project.put('b.txt', '乙 疑')
    await vi.waitFor(() => expect(dev.warnings.join()).toContain('seeds/b.txt:1'), patience)
    expect(dev.warnings).toEqual([expect.stringContaining('seeds/b.txt:1 A doubt.')])
  })
})

test('what goes wrong with a change is told in the terminal and over the page, and the next change is shown', async () => {
  const press: Press = (seeds) => {
    const pressed = linePress(seeds)
    if (seeds[0]?.text !== '坏') return pressed
    // a doubt of no file: nobody can say where it is
    return { ...pressed, diagnostics: [{ what: 'A doubt.' } as never] }
  }
  dev = await startDev(project, press)
  project.put('a.txt', '坏')
  await vi.waitFor(() => expect(dev.sent).toContain('error'), patience)
  expect(dev.errors.join()).toContain('The change of the seeds could not be shown')
  project.put('a.txt', '好')
  await shows('好', '乙')
}, 60_000)
