import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** `vite preview` as a static host serves the files: `/article/x` is `article/x.html`, all else is 404.html with 404. */
export function staticHost(): Plugin {
  return {
    name: 'banxin:static-host',
    config: (_, { command, isPreview }) => ({
      // In dev every address is answered by the one index.html, in the built site by a file of its own.
      appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
    }),
    configurePreviewServer({ config, middlewares }) {
      const folder = join(config.root, config.build.outDir)
      return () => {
        middlewares.use((request, response, next) => {
          // Vite has by now sent the other files, and turned the address of a screen into that of its file.
          if (request.url?.endsWith('.html')) return next()
          const page = join(folder, '404.html')
          if (!existsSync(page)) return next()
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(readFileSync(page))
        })
      }
    },
  }
}
