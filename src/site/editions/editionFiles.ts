import type { Connect } from 'vite'
import type { Printed } from './pressRoom.ts'

/** Serves `edition/ID.json`, `front/ID.json` and `section/ID-slug.json` in dev, where no files of those names exist. */
export function serveEditions(base: string, printed: () => Printed | undefined): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const below = path.startsWith(base) ? path.slice(base.length) : ''
    const [, folder, id] = /^(edition|front|section)\/([^/]+)\.json$/.exec(below) ?? []
    const json = folder && id ? filesIn(folder, printed())?.get(decode(id)) : undefined
    if (json === undefined) return next()
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(json)
  }
}

function filesIn(folder: string, printed: Printed | undefined): ReadonlyMap<string, string> | undefined {
  if (folder === 'front') return printed?.frontJson
  return folder === 'section' ? printed?.sectionJson : printed?.editionJson
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
