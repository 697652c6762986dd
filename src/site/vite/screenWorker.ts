import { workerData } from 'node:worker_threads'
import type { ScreenWorkerSetup } from './makeScreens.ts'
import { openScreenMaker, type ScreenTask, writeScreen } from './screenMaker.ts'

// the pool puts a word of its own before what it was told
const [, { making, beside }] = workerData as readonly [unknown, ScreenWorkerSetup]
const maker = await openScreenMaker(making)

/** Makes a screen and writes its files beside the site. */
export const makeScreen = (task: ScreenTask): Promise<void> => writeScreen(maker, task, beside)
