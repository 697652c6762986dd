import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ScreenGroup } from '../../newspaper/prerendering.ts'
import { screenFileAddress } from '../../newspaper/prerendering.ts'
import { keyOf } from '../cache/cache.ts'
import { programKey } from '../cache/programKey.ts'
import { showProgress } from '../commands/progress.ts'
import type { ArchiveState } from '../editions/archive.ts'
import { minTasksForWorkers, runInWorkers } from '../editions/workers.ts'
import { filesBelow, type SiteFolder } from '../publish/siteFolder.ts'
import { fileOf, screenFile } from './screenFile.ts'
import {
  importReader,
  openScreenMaker,
  type ScreenFiles,
  type ScreenMaking,
  type ScreenTask,
  writeScreen,
} from './screenMaker.ts'
import { catalogueOf } from './serveScreens.ts'

/** What a worker that makes screens is told. */
export interface ScreenWorkerSetup {
  readonly making: ScreenMaking
  readonly beside: string
}

/**
 * Makes every screen of an archive that would not come out as it stands, and the file of each edition. Editions are
 * opened one after the other. Gives how many screens there are, and how many of them were made.
 */
export async function makeScreens(
  archive: ArchiveState,
  site: SiteFolder,
  making: ScreenMaking,
): Promise<{ readonly all: number; readonly made: number }> {
  const reader = await importReader(making.bundle)
  const catalogue = catalogueOf(archive)
  const maker = makerKey(making)
  const keep = ({ html, json }: ScreenFiles, key: string, group: string): boolean =>
    site.keep(json, key, group) && (html === undefined || site.keep(html, key, group))

  const groups = reader.screenGroups(archive.contents).map(({ paths, data = [], from }: ScreenGroup) => ({
    screens: [
      ...paths.map((path) => ({ path, files: filesOf(path, making.folders) })),
      ...data.map((path) => ({ path, files: { json: fileOf(screenFileAddress(path)) } as ScreenFiles })),
    ],
    key: keyOf(maker, JSON.stringify(from)),
  }))
  const changed = groups.filter(
    ({ screens, key }) =>
      !screens.every(({ files: { json, html } }) => {
        return site.keepGroup(json, key) && (html === undefined || site.keepGroup(html, key))
      }),
  )
  let made = 0
  const tasks = async function* (): AsyncGenerator<ScreenTask> {
    for (const { screens, key: group } of changed)
      for (const { path, files } of screens) {
        const from = JSON.stringify(await reader.drawnFrom(path, catalogue))
        const key = keyOf(maker, path, from)
        if (keep(files, key, group)) continue
        site.made(files.json, key, group)
        if (files.html !== undefined) site.made(files.html, key, group)
        made++
        yield { path, from, files }
      }
  }
  const most = changed.reduce((sum, { screens }) => sum + screens.length, 0)
  if (most < minTasksForWorkers) await makeHere(tasks(), site.beside, making)
  else await makeInWorkers(tasks(), most, { making, beside: site.beside })
  return { all: groups.reduce((sum, { screens }) => sum + screens.length, 0), made }
}

async function makeHere(
  tasks: AsyncIterable<ScreenTask>,
  beside: string,
  making: ScreenMaking,
): Promise<void> {
  const maker = await openScreenMaker(making)
  for await (const { path, from, files } of tasks) {
    await writeScreen(maker, { path, from, files }, beside)
  }
}

async function makeInWorkers(
  tasks: AsyncIterable<ScreenTask>,
  most: number,
  setup: ScreenWorkerSetup,
): Promise<void> {
  const progress = showProgress('Writing screens', most)
  const worker = { file: resolve(import.meta.dirname, 'screenWorker.mjs'), data: setup }
  const faults: Error[] = []
  await runInWorkers<ScreenTask, void>(worker, 'makeScreen', tasks, (_, result) => {
    if (result instanceof Error) faults.push(result)
    progress.step()
  })
  progress.end()
  const [fault] = faults
  if (fault) throw fault
}

/** The key of all that makes screens: the reader as it was built, what it is given, and the code here. */
function makerKey({ bundle, ...making }: ScreenMaking): string {
  const folder = dirname(bundle)
  const built = [...filesBelow(folder)].sort().flatMap((file) => [file, readFileSync(join(folder, file))])
  return keyOf(programKey(), JSON.stringify(making), ...built)
}

const filesOf = (path: string, folders: boolean): ScreenFiles => ({
  html: screenFile(path, folders),
  json: fileOf(screenFileAddress(path)),
})
