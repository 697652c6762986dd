import type { Connect } from 'vite'
import type { Printed } from './pressRoom.ts'

/** Serves `edition/ID.json` in dev, where no file of that name exists. */
export function serveEditions(base: string, printed: () => Printed | undefined): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const id = path.startsWith(`${base}edition/`) && /([^/]+)\.json$/.exec(path)?.[1]
    const json = id ? printed()?.editionJson.get(decode(id)) : undefined
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
