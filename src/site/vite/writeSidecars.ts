import { randomUUID } from 'node:crypto'
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { sayDiagnostic } from '../../newspaper/diagnostic.ts'
import { sidecarEndpoint } from '../../newspaper/prerendering.ts'
import { seedNames } from '../seeds/seedFolder.ts'
import { parseSidecar, seedOf } from '../seeds/sidecar.ts'

/** Dev only: writes a sidecar beside its seed when our own page sends one, `POST @banxin/sidecar/NAME.json`. */
export function writeSidecars({ config, middlewares }: ViteDevServer, folder: string): void {
  const prefix = config.base + sidecarEndpoint
  middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    if (!path.startsWith(prefix)) return next()
    try {
      const refused = refuse(request, Boolean(config.server.https))
      answer(response, refused ?? (await take(request, path.slice(prefix.length), folder)))
    } catch {
      // who sent it went away
      response.destroy()
    }
  })
}

/** Why a request is not followed. */
interface Refused {
  readonly status: number
  readonly why: string
}

/** Bytes: more than any page needs. */
const largest = 1_000_000

/** What the head of a request says against it. A browser tells where a page is from; what is no browser has files of its own. */
function refuse({ method, headers }: IncomingMessage, secure: boolean): Refused | undefined {
  if (method !== 'POST') return { status: 405, why: 'A sidecar is sent by POST.' }
  const own = `${secure ? 'https' : 'http'}://${headers.host ?? ''}`
  const site = headers['sec-fetch-site']
  if (headers.origin !== own || (site !== undefined && site !== 'same-origin'))
    return { status: 403, why: 'Only a page of this server may write a sidecar.' }
  const [type] = (headers['content-type'] ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json') return { status: 415, why: 'A sidecar is JSON.' }
  if (Number(headers['content-length'] ?? 0) > largest) return tooLarge
  return undefined
}

const tooLarge: Refused = { status: 413, why: 'A sidecar has at most 1 MB.' }

/** Writes what a request brings, if its name and its content are those of a sidecar. */
async function take(request: IncomingMessage, encoded: string, folder: string): Promise<Refused | undefined> {
  const name = nameOf(encoded)
  const seeds = seedNames(folder)
  // only a name that the folder has itself gets through, so none that leads elsewhere
  if (name === undefined || 'kind' in seeds || !seeds.includes(seedOf(name)))
    return { status: 404, why: 'There is no seed of that name.' }
  const bytes = await readBody(request)
  if (!bytes) return tooLarge
  const fault = faultIn(name, bytes)
  if (fault !== undefined) return { status: 422, why: fault }
  const file = join(folder, name)
  if (!isOwnFile(file)) return { status: 409, why: `${name} is no regular file: put a file in its place.` }
  const beside = join(folder, `.${randomUUID()}.tmp`)
  try {
    // put in place whole; a link that somebody sets meanwhile is replaced, not followed
    writeFileSync(beside, bytes, { flag: 'wx' })
    renameSync(beside, file)
    return undefined
  } catch (fault) {
    rmSync(beside, { force: true })
    return { status: 500, why: `${name} could not be written (${(fault as NodeJS.ErrnoException).code}).` }
  }
}

/** The name that an address asks for; undefined where it is that of no sidecar. */
function nameOf(encoded: string): string | undefined {
  try {
    const name = decodeURIComponent(encoded)
    return /^[^./\\\0][^/\\\0]*\.json$/u.test(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** What a request brings; undefined where that is too much. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  // who sends too much must still hear so
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length
    if (size > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Why these bytes are no sidecar, as the reader of sidecars has it. */
function faultIn(name: string, bytes: Uint8Array): string | undefined {
  try {
    const [fault] = parseSidecar(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)).diagnostics
    return fault && sayDiagnostic(fault)
  } catch {
    return `${name} is not JSON in UTF-8.`
  }
}

/** Whether a path is free or a regular file's own. */
function isOwnFile(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found === undefined || found.isFile()
}

function answer(response: ServerResponse, refused: Refused | undefined): void {
  response.statusCode = refused?.status ?? 204
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  if (refused?.status === 405) response.setHeader('Allow', 'POST')
  // what was not read of a request need not come
  if (refused) response.setHeader('Connection', 'close')
  response.end(refused?.why)
}
