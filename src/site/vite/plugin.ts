import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { contentsEvent } from '../../newspaper/prerendering.ts'
import { readEdition } from '../../press/readEdition.ts'
import { fingerprintOf } from '../cache/diskCache.ts'
import { type MakeUpShelf, openMakeUpMemory } from '../cache/rememberMakeUps.ts'
import { type Memory, openMemory, rememberPress } from '../cache/rememberPress.ts'
import { makeUpAhead } from '../editions/makeUpAhead.ts'
import { pressAhead } from '../editions/pressAhead.ts'
import { openPressRoom, type PressRoom, type Printed } from '../editions/pressRoom.ts'
import type { Press } from '../editions/pressSeed.ts'
import { settingHeads } from '../editions/setHeads.ts'
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
  let room: PressRoom
  let memories: Memories | undefined
  let ahead: Promise<void> | undefined
  let folder = ''
  let root = ''
  let printed: Printed | undefined
  let face: HeadlineFace | undefined
  let told: ReadonlySet<string> = new Set()
  const settle = lastOf(settlingTime)

  const print = (context: { warn: (message: string) => void }): Printed => {
    const warn = (message: string): void => context.warn(message)
    printed = room.print()
    told = tellDoubts(printed.diagnostics, { root, folder, told, warn })
    return printed
  }

  const seeds: Plugin = {
    name: 'banxin:seeds',
    // Client and prerendering are built from one pressing.
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root
      folder = resolve(root, options.seeds ?? 'seeds')
      if (!options.press) memories = projectMemories(root)
      const press = options.press ?? settingHeads(readEdition)
      room = memories
        ? openPressRoom(
            folder,
            rememberPress(press, memories.memory),
            openMakeUpMemory(memories.shelf).makeUp,
          )
        : openPressRoom(folder, press)
    },
    async buildStart() {
      // with a whole archive to press, all cores go ahead; one page is there sooner without them
      if (memories) ahead ??= workAhead(folder, room, memories)
      await ahead
      const { diagnostics } = printed ?? print(this)
      const fault = diagnostics.find(({ severity }) => severity === 'error')
      if (fault && !this.meta.watchMode) this.error(sayDiagnostic(fault))
    },
    configureServer(server) {
      server.watcher.add(folder)
      serveScreens(server, () => printed)
    },
    async hotUpdate({ file }) {
      const name = basename(file)
      // a changed sidecar changes what is read of its seed
      const seed = isSidecarName(name) ? seedOf(name) : name
      if (resolve(folder, name) !== resolve(file) || !isSeedName(seed)) return
      if (this.environment.name !== 'client') return []
      room.forget(seed)
      // An editor that saves by delete and rename, or a copied folder, is one change.
      if (!(await settle())) return []
      print(this)
      this.environment.hot.send(contentsEvent)
      return []
    },
    async generateBundle() {
      if (this.environment.name !== 'client' || !printed) return
      face = await cutHeadlineFace(headlineCharacters(printed.contents))
      for (const [fileName, source] of face.files) this.emitFile({ type: 'asset', fileName, source })
      for (const [id, source] of printed.editionJson)
        this.emitFile({ type: 'asset', fileName: `edition/${id}.json`, source })
    },
  }
  const origin = siteOrigin(options.origin)
  return [seeds, prerendering({ printed: () => printed, face: () => face, origin }), staticHost()]
}

/** What the project remembers from one run to the next: pressings and make-ups. */
interface Memories {
  readonly memory: Memory
  readonly shelf: MakeUpShelf
}

async function workAhead(folder: string, room: PressRoom, { memory, shelf }: Memories): Promise<void> {
  await pressAhead(folder, memory)
  await makeUpAhead(room.editions(), shelf)
}

function projectMemories(root: string): Memories {
  const sources = ['press', 'compose', 'newspaper', 'site'].map((name) =>
    resolve(import.meta.dirname, '../..', name),
  )
  const cache = resolve(root, 'node_modules/.cache/banxin')
  const fingerprint = fingerprintOf(sources)
  return {
    memory: openMemory(resolve(cache, 'pressed'), fingerprint),
    shelf: { folder: resolve(cache, 'madeUp'), fingerprint },
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
