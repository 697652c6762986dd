import type { Connect } from 'vite'
import type { Printed } from './pressRoom.ts'

/** Serves `edition/ID.json` and `front/ID.json` in dev, where no files of those names exist. */
export function serveEditions(base: string, printed: () => Printed | undefined): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const below = path.startsWith(base) ? path.slice(base.length) : ''
    const [, folder, id] = /^(edition|front)\/([^/]+)\.json$/.exec(below) ?? []
    const files = folder === 'front' ? printed()?.frontJson : printed()?.editionJson
    const json = id ? files?.get(decode(id)) : undefined
    if (json === undefined) return next()
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(json)
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
