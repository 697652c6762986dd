import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import { type Prerendering, type ScreenSource, screenFileAddress } from '../../newspaper/prerendering.ts'
import type { ArchiveState } from '../editions/archive.ts'
import { type HeadlineFace, headlineFaceHead } from './headlineFace.ts'
import { withPolicy } from './policy.ts'
import { fileOf, screenFile } from './screenFile.ts'
import { screenStyles } from './screenStyles.ts'
import { catalogueOf } from './serveScreens.ts'

/** The reader's entry for prerendering, from the project's root. */
const entry = 'src/reader/prerender.tsx'

/** A page that is painted while it arrives moves as its 报眼 grows: it is painted when its text is here. In dev none arrives. */
const expectMain = '<link rel="expect" href="#main" blocking="render">'

/** Below node_modules, so that the bundle finds the packages that it leaves out; one for each build that runs. */
const workshop = `node_modules/.cache/banxin-${process.pid}`

/** What the screens are made of; both are there once the client is built. */
interface Stock {
  readonly archive: () => ArchiveState | undefined
  readonly face: () => HeadlineFace | undefined
  readonly origin: string
}

/** 付印: builds the reader for the browser and for Node, then writes every screen as a file that reads by itself. */
export function prerendering(stock: Stock): Plugin {
  return {
    name: 'banxin:prerendering',
    apply: 'build',
    sharedDuringBuild: true,
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            outDir: workshop,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: entry },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { config } = builder
        try {
          const program = await build(builder, 'client')
          const bundle = await build(builder, 'ssr')
          const screens = (await import(`${pathToFileURL(bundle)}?${Date.now()}`)) as Prerendering
          const count = await writeScreens(screens, stock, config, basename(program))
          config.logger.info(`${count} screens written to ${config.build.outDir}/`)
        } finally {
          rmSync(resolve(config.root, workshop), { recursive: true, force: true })
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

async function writeScreens(
  { screenPaths, renderScreen }: Prerendering,
  { archive: read, face: cut, origin }: Stock,
  { root, base, build: { outDir } }: ResolvedConfig,
  program: string,
): Promise<number> {
  const archive = read()
  const face = cut()
  if (!archive || !face) throw new Error('The seeds were not pressed before the screens were to be written.')
  const folder = resolve(root, outDir)
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const styles = screenStyles(html, base, (file) => readFileSync(join(folder, file), 'utf8'))
  for (const [file, css] of styles.files) write(join(folder, file), css)
  const template = html.replace('</head>', () => `${expectMain}${headlineFaceHead(face, base)}</head>`)
  const source: ScreenSource = {
    template,
    origin,
    program,
    ...catalogueOf(archive),
  }
  const paths = screenPaths(archive.contents)
  for (const path of paths) {
    const screen = await renderScreen(path, source)
    const expected = path === '/404' ? 404 : 200
    if (screen.status !== expected) throw new Error(`${path} gave status ${screen.status}, not ${expected}.`)
    // The JSON first: a page that is there can be turned to.
    write(join(folder, fileOf(screenFileAddress(path))), screen.json)
    write(join(folder, screenFile(path)), withPolicy(styles.dress(screen.html)))
  }
  return paths.length
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
