import { workerData } from 'node:worker_threads'
import type { DrawnFrom } from '../../newspaper/prerendering.ts'
import { writeBeside } from '../publish/siteFolder.ts'
import type { ScreenTask, ScreenWorkerSetup } from './makeScreens.ts'
import { openScreenMaker } from './screenMaker.ts'

// the pool puts a word of its own before what it was told
const [, { making, beside }] = workerData as readonly [unknown, ScreenWorkerSetup]
const maker = await openScreenMaker(making)

/** Makes a screen and writes its two files beside the site. */
export async function makeScreen({ path, from, files }: ScreenTask): Promise<void> {
  const { html, json } = await maker(path, JSON.parse(from) as DrawnFrom)
  writeBeside(beside, files.json, json)
  writeBeside(beside, files.html, html)
}
