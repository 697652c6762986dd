import { resolve } from 'node:path'
import { minifySync, type Plugin, runnerImport } from 'vite'

/** What every page does before its program is here: a function of this name in this file, from the project's root. */
const atOnce = 'src/reader/atOnce.ts'

/** The name under which `reader/start.ts` knows the files of the program. */
const placeholder = 'banxinProgram'

/** 开机: the page first, the program later. What must be done at once stands in the page as a script of its own. */
export function lateProgram(): Plugin {
  let root = ''
  return {
    name: 'banxin:late-program',
    sharedDuringBuild: true,
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
        const start = chunks.find(({ isEntry, code }) => isEntry && code.includes(placeholder))
        if (!start) return
        const imported = (name: string): string[] => {
          const chunk = chunks.find(({ fileName }) => fileName === name)
          return [name, ...(chunk?.imports.flatMap(imported) ?? [])]
        }
        // The names stand in the chunk already, so its own name need not change with them.
        const files = new Set(start.dynamicImports.flatMap(imported))
        files.delete(start.fileName)
        start.code = start.code.replace(placeholder, () =>
          JSON.stringify([...files].map((name) => base + name)),
        )
      },
    },
  }
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
 * Until the program is here links load documents. `reader/speculate.ts` marks those in sight: they are fetched at once,
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
