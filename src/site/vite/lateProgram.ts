import { resolve } from 'node:path'
import { minifySync, type Plugin, type Rolldown, runnerImport } from 'vite'

/** What every page does before its program is here: a function of this name in this file, from the project's root. */
const atOnce = 'src/reader/start/atOnce.ts'

/** What asks for the program, and what it begins with. */
const start = 'src/reader/start/start.ts'
const screens = 'src/reader/routes.tsx'

/** 续读 is fetched by itself, before the program or without it. */
const comesAlone = (module: string | null | undefined): boolean =>
  module?.endsWith('/reader/resume/followReading.ts') ?? false

/** The name under which `reader/start/start.ts` knows the files of the program. */
const placeholder = 'banxinProgram'

/** 开机: the page first, the program later. What must be done at once stands in the page as a script of its own. */
export function lateProgram(): Plugin {
  let root = ''
  return {
    name: 'banxin:late-program',
    sharedDuringBuild: true,
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: { output: { codeSplitting: oneChunk((module) => resolve(root, module)) } },
          },
        },
      },
    }),
    configResolved: (config) => {
      root = config.root
    },
    async transformIndexHtml() {
      const { module } = await runnerImport<{ atOnce: () => void }>(resolve(root, atOnce))
      return [{ tag: 'script', children: minified(`(${module.atOnce})()`), injectTo: 'head' }]
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const { base } = this.environment.config
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const first = chunks.find(({ isEntry, code }) => isEntry && code.includes(placeholder))
        if (!first) return
        const named = (name: string) => chunks.find(({ fileName }) => fileName === name)
        const imported = (name: string): string[] => {
          return [name, ...(named(name)?.imports.flatMap(imported) ?? [])]
        }
        // The names stand in the chunk already, so its own name need not change with them.
        const program = first.dynamicImports.filter((name) => !comesAlone(named(name)?.facadeModuleId))
        const files = new Set(program.flatMap(imported))
        files.delete(first.fileName)
        first.code = first.code.replace(placeholder, () =>
          JSON.stringify([...files].map((name) => base + name)),
        )
      },
    },
  }
}

/**
 * All that the screens need, but for what is evaluated before them, is one chunk: each small one that screens which come
 * late would share with it costs a file and a beginning of its own (2 KB of all).
 */
function oneChunk(fileOf: (module: string) => string): Rolldown.CodeSplittingOptions {
  let program: ReadonlySet<string> | undefined
  const name: Rolldown.CodeSplittingNameFunction = (id, graph) => {
    const below = (module: string, known = new Set<string>()): Set<string> => {
      if (known.has(module)) return known
      known.add(module)
      for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) below(imported, known)
      return known
    }
    if (!program) {
      const pieces = graph.getModuleInfo(fileOf(start))?.dynamicallyImportedIds ?? []
      const before = below(fileOf(start))
      for (const piece of pieces.slice(0, pieces.indexOf(fileOf(screens)))) below(piece, before)
      program = new Set([...below(fileOf(screens))].filter((module) => !before.has(module)))
    }
    return program.has(id) ? 'program' : null
  }
  return { includeDependenciesRecursively: false, groups: [{ name }] }
}

/**
 * Has the built page ask for its first module, and so for everything else, once it is painted whole. `head` is what else
 * stands in its head; all scripts there become one, so that the policy has one to tell.
 */
export function startLate(html: string, head: string): string {
  const module = /<script type="module"[^>]* src="([^"]+)"><\/script>\s*/
  const src = module.exec(html)?.[1]
  if (src === undefined) return html.replace('</head>', () => `${head}</head>`)
  const scripts: string[] = []
  const bare = html
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(module, '')
    .replace('</head>', () => `${head}</head>`)
    .replace(/<script>(.*?)<\/script>\s*/gs, (_, code: string) => {
      scripts.push(code.replace(/;?\s*$/, ';'))
      return ''
    })
  const start = `addEventListener("load",()=>import(${JSON.stringify(src)}))`
  return bare
    .replace(/>\s+</g, '><')
    .replace('</head>', () => `<script>${scripts.join('')}${start}</script>${speculation}</head>`)
}

/**
 * Until the program is here links load documents. `reader/start/speculate.ts` marks those in sight: they are fetched at once,
 * and made up where a finger or a pointer rests. Where the reader saves data none is marked.
 */
const marked = { where: { selector_matches: '[data-in-sight]' } }
const rules = {
  prefetch: [{ ...marked, eagerness: 'immediate' }],
  prerender: [{ ...marked, eagerness: 'moderate' }],
}
const speculation = `<script type="speculationrules">${JSON.stringify(rules)}</script>`

function minified(code: string): string {
  return minifySync('at-once.js', code, { module: false }).code.trim()
}
