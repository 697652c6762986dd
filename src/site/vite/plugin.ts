import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { contentsEvent } from '../../newspaper/prerendering.ts'
import { readSeeds } from '../../press/readEdition.ts'
import { diskCache, keyOf, memoryCache } from '../cache/cache.ts'
import { programKey } from '../cache/programKey.ts'
import { type Archive, type ArchiveState, openArchive } from '../editions/archive.ts'
import { makeInWorkers, pressInWorkers } from '../editions/makeInWorkers.ts'
import type { ArchiveSource } from '../editions/pressedSeed.ts'
import type { Press } from '../editions/pressSeed.ts'
import { settingHeads } from '../editions/setHeads.ts'
import type { WorkerSetup } from '../editions/worker.ts'
import { isSeedName } from '../seeds/seedFolder.ts'
import { isSidecarName, seedOf } from '../seeds/sidecar.ts'
import { cutHeadlineFace, type HeadlineFace, headlineCharacters } from './headlineFace.ts'
import { prerendering } from './prerendering.ts'
import { tellDoubts } from './reportDiagnostics.ts'
import { serveScreens } from './serveScreens.ts'
import { staticHost } from './staticHost.ts'

export interface BanxinOptions {
  /** The folder of the seeds, from the project's root. */
  readonly seeds?: string
  /** What reads the pages; a test's own where the real press does not matter. */
  readonly press?: Press
  /** Where the site will stand, `https://example.org`: canonical addresses begin with it. */
  readonly origin?: string
}

/** 版心 for Vite: seeds in, contents and editions out, every screen a file, and a preview that acts as a static host. */
export function banxin(options: BanxinOptions = {}): Plugin[] {
  let archive: Archive
  let workAhead: () => Promise<void>
  let ahead: Promise<void> | undefined
  let folder = ''
  let root = ''
  let state: ArchiveState | undefined
  let face: HeadlineFace | undefined
  let told: ReadonlySet<string> = new Set()
  const settle = lastOf(settlingTime)

  const read = (context: { warn: (message: string) => void }): ArchiveState => {
    const warn = (message: string): void => context.warn(message)
    state = archive.read()
    told = tellDoubts(state.diagnostics, { root, folder, told, warn })
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
      server.watcher.add(folder)
      serveScreens(server, () => state)
    },
    async hotUpdate({ file }) {
      const name = basename(file)
      // a changed sidecar changes what is read of its seed
      const seed = isSidecarName(name) ? seedOf(name) : name
      if (resolve(folder, name) !== resolve(file) || !isSeedName(seed)) return
      if (this.environment.name !== 'client') return []
      archive.seedChanged(seed)
      // An editor that saves by delete and rename, or a copied folder, is one change.
      if (!(await settle())) return []
      read(this)
      this.environment.hot.send(contentsEvent)
      return []
    },
    async generateBundle() {
      if (this.environment.name !== 'client' || !state) return
      face = await cutHeadlineFace(headlineCharacters(state.contents))
      for (const [fileName, source] of face.files) this.emitFile({ type: 'asset', fileName, source })
      for (const edition of state.contents.editions)
        this.emitFile({
          type: 'asset',
          fileName: decodeURIComponent(edition.articles),
          source: state.open(edition).json,
        })
    },
  }
  const origin = siteOrigin(options.origin)
  return [seeds, prerendering({ archive: () => state, face: () => face, origin }), staticHost()]
}

/** Where the archive comes from, and what workers need to know of it; a press that is not our own is used without them. */
function sourceOf(
  folder: string,
  root: string,
  press: Press | undefined,
): { source: ArchiveSource; setup?: WorkerSetup } {
  if (press) return { source: { folder, press, cache: memoryCache(), program: 'unknown' } }
  // each folder of seeds has a cache of its own, so that neither sweeps what the other needs
  const cacheFolder = resolve(root, 'node_modules/.cache/banxin/editions', keyOf(folder).slice(0, 8))
  const program = programKey()
  return {
    source: { folder, press: settingHeads(readSeeds), cache: diskCache(cacheFolder), program },
    setup: { folder, cacheFolder, program },
  }
}

/** `https://example.org/` → `https://example.org`; what is no address is refused before anything is built. */
function siteOrigin(told: string | undefined): string {
  if (!told) return ''
  if (!URL.canParse(told)) throw new Error(`${told} is no address of a site. Write https://example.org.`)
  return new URL(told).origin
}

/**
 * Milliseconds without a further change after which the folder counts as settled: more than the 50 within which the
 * watcher takes no second change of a file (chokidar), or the last of two quick ones would never be read.
 */
const settlingTime = 60

/** Waits, and tells whether nobody else began to wait meanwhile. */
function lastOf(milliseconds: number): () => Promise<boolean> {
  let latest = 0
  return async () => {
    const mine = ++latest
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    return mine === latest
  }
}
