import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { shellOf } from '../../newspaper/shells.ts'
import { screenFile } from './screenFile.ts'

/**
 * `vite preview` as a static host serves the files: `/article/x` is `article/x.html`, `/article/x/source` the shell
 * source.html, all else is 404.html with 404.
 */
export function staticHost(): Plugin {
  return {
    name: 'banxin:static-host',
    config: (_, { command, isPreview }) => ({
      // In dev every address is answered by the one index.html, in the built site by a file of its own.
      appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
    }),
    configurePreviewServer({ config, middlewares }) {
      const site = resolve(config.root, config.build.outDir)
      const notFound = join(site, '404.html')
      // Vite has by then sent the other files, and turned the address of a screen into that of its file.
      return () => {
        middlewares.use((request, response, next) => {
          const url = request.url ?? ''
          const shell = shellAt(site, url)
          if (isPage(site, url) || !(shell || existsSync(notFound))) return next()
          response.statusCode = shell ? 200 : 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(readFileSync(shell ?? notFound))
        })
      }
    },
  }
}

function isPage(site: string, url: string): boolean {
  const path = pathOf(url)
  try {
    return path.endsWith('.html') && existsSync(join(site, decodeURIComponent(path)))
  } catch {
    // A broken escape is the address of nothing.
    return false
  }
}

/** The file of the shell behind an address. */
function shellAt(site: string, url: string): string | undefined {
  const path = shellOf(pathOf(url))
  const files = path ? [false, true].map((folders) => join(site, screenFile(path, folders))) : []
  return files.find(existsSync)
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, '')
