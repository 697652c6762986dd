import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import { diskCache, keyOf } from '../cache/cache.ts'
import { isRunning } from '../cache/isRunning.ts'
import type { ArchiveState } from '../editions/archive.ts'
import { takeTurn } from '../publish/buildQueue.ts'
import { filesBelow, openSiteFolder, type SiteFolder, takeOver, writeBeside } from '../publish/siteFolder.ts'
import { headlineFaceHead } from './headlineFace.ts'
import { startLate } from './lateProgram.ts'
import { makeScreens } from './makeScreens.ts'
import { fileOf } from './screenFile.ts'
import { screenStyles } from './screenStyles.ts'
import { siteOrigin } from './siteAddress.ts'

/** The reader's entry for prerendering, from the project's root. */
const entry = 'src/reader/prerender.tsx'

/** A page that is painted while it arrives moves as its 报眼 grows: it is painted when its text is here. In dev none arrives. */
const expectMain = '<link rel="expect" href="#main" blocking="render">'

/** Below node_modules, so that the bundle finds the packages that it leaves out. */
export const cacheFolder = 'node_modules/.cache/banxin'

/** What the screens are made of. */
interface Stock {
  /** Read once the client is built. */
  readonly archive: () => ArchiveState | undefined
  readonly origin: string | undefined
  /** Whether each screen has a folder of its own. */
  readonly folders: boolean
  /** Called when the site stands: what nobody needs any longer can go. */
  readonly sweep: () => void
}

let builds = 0

/**
 * 付印: builds the reader for the browser and for Node, makes every screen as a file that reads by itself, all beside the
 * site's folder, and puts there what changed.
 */
export function prerendering(stock: Stock): Plugin {
  // each build has a workshop of its own
  const workshop = `${cacheFolder}/builds/${process.pid}-${++builds}`
  return {
    name: 'banxin:prerendering',
    apply: 'build',
    sharedDuringBuild: true,
    config: () => ({
      builder: {},
      // the desk fetches composition when it is asked for it
      worker: { format: 'es' },
      environments: {
        client: { build: { outDir: `${workshop}/site`, emptyOutDir: true } },
        ssr: {
          build: {
            outDir: `${workshop}/reader`,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: entry },
          },
        },
      },
    }),
    configResolved({ base }) {
      siteOrigin(stock.origin, base)
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { config } = builder
        const { outDir } = config.build
        const cache = resolve(config.root, cacheFolder)
        const site = resolve(config.root, outDir)
        const endTurn = await takeTurn(join(cache, 'queue', keyOf(site).slice(0, 8)), (other) =>
          config.logger.warn(
            `Another build (process ${other}) is at work on ${outDir}/; this one waits for it.`,
          ),
        )
        try {
          sweepWorkshops(join(cache, 'builds'))
          const program = await build(builder, 'client')
          const reader = await build(builder, 'ssr')
          const beside = resolve(config.root, workshop, 'site')
          const clear = config.build.emptyOutDir !== false
          const folder = openSiteFolder(site, beside, diskCache(join(cache, 'site')), { clear })
          const { all, made } = await fill(folder, stock, config, {
            program: basename(program),
            bundle: reader,
          })
          folder.publish()
          stock.sweep()
          config.logger.info(`${all} screens stand in ${outDir}/, ${made} of them made now`)
        } finally {
          rmSync(resolve(config.root, workshop), { recursive: true, force: true })
          endTurn()
        }
      },
    },
  }
}

/** Builds an environment; the path of its entry's file comes back. */
async function build(builder: ViteBuilder, name: 'client' | 'ssr'): Promise<string> {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`There is no ${name} environment to build.`)
  const { output } = (await builder.build(environment)) as Rolldown.RolldownOutput
  const chunk = output.find((file) => file.type === 'chunk' && file.isEntry)
  return resolve(builder.config.root, environment.config.build.outDir, chunk?.fileName ?? '')
}

/** Makes everything of the site that changed: what Vite built, the files of editions, the screens. */
async function fill(
  site: SiteFolder,
  { archive: read, origin: told, folders }: Stock,
  { base }: ResolvedConfig,
  built: { readonly program: string; readonly bundle: string },
): Promise<{ readonly all: number; readonly made: number }> {
  const archive = read()
  if (!archive) throw new Error('The seeds were not pressed before the screens were to be written.')
  const html = readFileSync(join(site.beside, 'index.html'), 'utf8')
  const sheets: Record<string, string> = {}
  const styles = screenStyles(html, base, (file) => {
    sheets[file] = readFileSync(join(site.beside, file), 'utf8')
    return sheets[file]
  })
  for (const [file, css] of styles.files) writeBeside(site.beside, file, css)
  const template = startLate(html, `${expectMain}${headlineFaceHead(base)}`)
  // of the template, only screens stand in the site
  rmSync(join(site.beside, 'index.html'))
  takeOver(site, filesBelow(site.beside))
  for (const edition of archive.contents.editions) {
    // their names tell their contents
    const wanted = [fileOf(edition.articles), ...edition.texts].filter((file) => !site.keep(file, file))
    if (wanted.length === 0) continue
    const { json, texts } = archive.open(edition)
    for (const file of wanted) {
      writeBeside(site.beside, file, texts.get(file) ?? json)
      site.made(file, file)
    }
  }
  const origin = siteOrigin(told, base)
  return makeScreens(archive, site, { ...built, template, base, sheets, origin, folders })
}

/** What a killed build left. */
function sweepWorkshops(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const [processId] = name.split('-')
    if (!isRunning(Number(processId))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
