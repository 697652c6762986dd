import { dirname, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { contentsEvent } from '../../newspaper/prerendering.ts'
import { readSeeds } from '../../press/readEdition.ts'
import { diskCache, keyOf, memoryCache } from '../cache/cache.ts'
import { programKey } from '../cache/programKey.ts'
import { type Archive, type ArchiveState, openArchive } from '../editions/archive.ts'
import type { WorkerSetup } from '../editions/editionWorkers.ts'
import { makeInWorkers, pressInWorkers } from '../editions/makeInWorkers.ts'
import type { ArchiveSource } from '../editions/pressedSeed.ts'
import type { Press } from '../editions/pressSeed.ts'
import { settingHeads } from '../editions/settingHeads.ts'
import { watchSeeds } from '../seeds/watchSeeds.ts'
import { foldingModule } from './foldingPairs.ts'
import { cutHeadlineFace, headlineCharacters } from './headlineFace.ts'
import { lateProgram } from './lateProgram.ts'
import { cacheFolder, prerendering } from './prerendering.ts'
import { tellDoubts } from './reportDiagnostics.ts'
import { serveScreens } from './serveScreens.ts'
import { staticHost } from './staticHost.ts'
import { writeSidecars } from './writeSidecars.ts'

export interface BanxinOptions {
  /** The folder of the seeds, from the project's root. */
  readonly seeds?: string
  /** What reads the pages; a test's own where the real press does not matter. */
  readonly press?: Press
  /** Where the site will stand, `https://example.org`: canonical addresses begin with it. */
  readonly origin?: string | undefined
  /** Whether each screen has a folder, `article/x/index.html`, for hosts that answer `/article/x` with no `article/x.html`. */
  readonly folders?: boolean
}

/** 版心 for Vite: seeds in, contents and editions out, every screen a file, and a preview that acts as a static host. */
export function banxin(options: BanxinOptions = {}): Plugin[] {
  let archive: Archive
  let workAhead: () => Promise<void>
  let ahead: Promise<void> | undefined
  let folder = ''
  let root = ''
  let state: ArchiveState | undefined
  let told: ReadonlySet<string> = new Set()
  const tell = (warn: (message: string) => void): void => {
    if (state) told = tellDoubts(state.diagnostics, { root, folder, told, warn })
  }
  const read = (context: { warn: (message: string) => void }): ArchiveState => {
    state = archive.read()
    tell((message) => context.warn(message))
    return state
  }

  const seeds: Plugin = {
    name: 'banxin:seeds',
    // Client and prerendering are built from one pressing.
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root
      folder = resolve(root, options.seeds ?? 'seeds')
      const { source, setup } = sourceOf(folder, root, options.press)
      archive = openArchive(source)
      workAhead = async () => {
        // a press of a test's own is not known to workers
        if (!setup) return
        await pressInWorkers(source, setup)
        await makeInWorkers(archive.plans(), source, setup)
      }
    },
    async buildStart() {
      // with a whole archive to make, all cores go ahead; one page is there sooner without them
      ahead ??= workAhead()
      await ahead
      const { diagnostics } = state ?? read(this)
      const fault = diagnostics.find(({ severity }) => severity === 'error')
      if (fault && !this.meta.watchMode) this.error(sayDiagnostic(fault))
    },
    configureServer(server) {
      serveScreens(server, () => state)
      writeSidecars(server, folder)
      let telling: NodeJS.Timeout | undefined
      const stop = watchSeeds(folder, (changed) => {
        clearTimeout(telling)
        showing(server, () => {
          for (const seed of changed) archive.seedChanged(seed)
          state = archive.read()
          server.environments.client.hot.send(contentsEvent)
        })
        telling = setTimeout(() => {
          showing(server, () => tell((message) => server.config.logger.warn(message)))
        }, quietTime)
      })
      server.httpServer?.once('close', () => {
        clearTimeout(telling)
        stop()
      })
    },
    hotUpdate({ file }) {
      // no module is made of a seed; the watch above tells of it
      return dirname(resolve(file)) === folder ? [] : undefined
    },
    async generateBundle() {
      if (this.environment.name !== 'client' || !state) return
      const cache = diskCache(resolve(root, cacheFolder, 'face'))
      const { files } = await cutHeadlineFace(headlineCharacters(state.contents), cache, programKey())
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
  }
  const { origin, folders = false } = options
  return [
    seeds,
    lateProgram(),
    foldingModule(),
    prerendering({ archive: () => state, origin, folders, sweep: () => archive.sweepCache() }),
    staticHost(),
  ]
}

/** Where the archive comes from, and what workers need to know of it; a press that is not our own is used without them. */
function sourceOf(
  folder: string,
  root: string,
  press: Press | undefined,
): { source: ArchiveSource; setup?: WorkerSetup } {
  if (press) return { source: { folder, press, cache: memoryCache(), program: 'unknown' } }
  // each folder of seeds has a cache of its own, so that neither sweeps what the other needs
  const ofFolder = resolve(root, cacheFolder, 'editions', keyOf(folder).slice(0, 8))
  const program = programKey()
  return {
    source: { folder, press: settingHeads(readSeeds), cache: diskCache(ofFolder), program },
    setup: { folder, cacheFolder: ofFolder, program },
  }
}

/**
 * Milliseconds without a further change after which doubts are told: of a seed that is half written, or gone before its
 * sidecar, nothing is said if the rest follows.
 */
const quietTime = 2000

/** What goes wrong while a change is shown is told in the terminal and over the page; the next change is heard again. */
function showing(server: ViteDevServer, show: () => void): void {
  try {
    show()
  } catch (fault) {
    const { message, stack = '' } = fault instanceof Error ? fault : new Error(String(fault))
    server.config.logger.error(`The change of the seeds could not be shown: ${stack || message}`)
    server.environments.client.hot.send({ type: 'error', err: { message, stack, plugin: 'banxin:seeds' } })
  }
}
