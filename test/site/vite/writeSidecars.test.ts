import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DevServer, startDev } from '../devServer.ts'
import { newProject, type Project } from '../project.ts'

let project: Project
let dev: DevServer
beforeEach(async () => {
  project = newProject()
  project.put('a.txt', '甲\n')
  dev = await startDev(project)
})
afterEach(async () => {
  await dev.close()
  project.remove()
})

const sidecar = '{ "paper": "清河日报" }'
const seeds = () => readdirSync(join(project.root, 'seeds')).sort()
const written = (name = 'a.json') => readFileSync(join(project.root, 'seeds', name), 'utf8')

interface Sending {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

/** Sends a request as it is told, whatever a browser or a library would not let through. */
function send({ path = '/@banxin/sidecar/a.json', method = 'POST', headers, body = sidecar }: Sending = {}) {
  const { host, origin, hostname, port } = new URL(dev.address)
  const told = {
    host,
    origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...headers,
  }
  return new Promise<{ status: number; said: string }>((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: told }, (response) => {
      let said = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        said += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, said }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

test('our own page writes a sidecar beside its seed, and over the one that is there', async () => {
  expect(await send()).toEqual({ status: 204, said: '' })
  expect(written()).toBe(sidecar)
  expect(await send({ body: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } })).toEqual({
    status: 204,
    said: '',
  })
  expect(written()).toBe('{}')
  expect(seeds()).toEqual(['a.json', 'a.txt'])
})

test('a seed of any name has its sidecar', async () => {
  project.put('版 一.txt', '甲\n')
  expect((await send({ path: `/@banxin/sidecar/${encodeURIComponent('版 一.json')}` })).status).toBe(204)
  expect(written('版 一.json')).toBe(sidecar)
})

describe('nobody else does', () => {
  const strangers: readonly [string, Record<string, string>][] = [
    ['another site', { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' }],
    ['a page of no origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a browser that says it is from elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['a site below our name', { 'sec-fetch-site': 'same-site' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
    ['the same host by another scheme', { origin: 'https://localhost:5250' }],
  ]
  test.each(strangers)('%s', async (_, headers) => {
    expect((await send({ headers })).status).toBe(403)
    expect(seeds()).toEqual(['a.txt'])
  })

  test('what tells no origin', async () => {
    const { hostname, port } = new URL(dev.address)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => {
        socket.end(
          `POST /@banxin/sidecar/a.json HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
        )
      })
      socket.on('data', (data) => resolve(String(data)))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 403/)
    expect(seeds()).toEqual(['a.txt'])
  })

  test('a name that was pointed at this machine', async () => {
    const headers = { host: 'evil.example:5250', origin: 'http://evil.example:5250' }
    expect((await send({ headers })).status).toBe(403)
    expect(seeds()).toEqual(['a.txt'])
  })
})

test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD'])('%s is no way to write', async (method) => {
  expect((await send({ method, body: '' })).status).toBe(405)
  expect(seeds()).toEqual(['a.txt'])
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''])(
  'what a form could send is refused: %j',
  async (type) => {
    expect((await send({ headers: { 'content-type': type } })).status).toBe(415)
    expect(seeds()).toEqual(['a.txt'])
  },
)

describe('nothing is written elsewhere', () => {
  test.each([
    '../a.json',
    '%2e%2e%2fa.json',
    '..%2fa.json',
    '..%5ca.json',
    '%2e%2e/%2e%2e/a.json',
    '%2ftmp%2fa.json',
    'a.json%00',
    'a%00.json',
    '.a.json',
    'b.json',
    'a.txt',
    'a',
    '',
    'a.json/',
    'a.json/b.json',
    '%E0%A4%A.json',
    'A.JSON',
    'a.json.json',
    '__proto__.json',
  ])('%s', async (name) => {
    const before = readdirSync(project.root).sort()
    const { status } = await send({ path: `/@banxin/sidecar/${name}` })
    expect([400, 403, 404]).toContain(status)
    expect(seeds()).toEqual(['a.txt'])
    expect(readdirSync(project.root).sort()).toEqual(before)
    expect(readFileSync(join(project.root, 'seeds/a.txt'), 'utf8')).toBe('甲\n')
  })

  test('a link in the place of the sidecar is not followed', async () => {
    const target = join(project.root, 'package.json')
    writeFileSync(target, 'mine')
    symlinkSync(target, join(project.root, 'seeds/a.json'))
    expect((await send()).status).toBe(409)
    expect(readFileSync(target, 'utf8')).toBe('mine')
    expect(lstatSync(join(project.root, 'seeds/a.json')).isSymbolicLink()).toBe(true)
  })

  test('nor one that leads nowhere yet', async () => {
    symlinkSync(join(project.root, 'gone.json'), join(project.root, 'seeds/a.json'))
    expect((await send()).status).toBe(409)
    expect(existsSync(join(project.root, 'gone.json'))).toBe(false)
  })

  test('a folder in its place stays', async () => {
    mkdirSync(join(project.root, 'seeds/a.json'))
    expect((await send()).status).toBe(409)
  })
})

describe('what is no sidecar is not written', () => {
  test.each([
    ['{ "paper": 3 }', 'paper: must be a text.'],
    ['not JSON', 'a.json:1 It is not JSON.'],
    ['', 'a.json'],
    ['['.repeat(100_000), 'a.json'],
    [Uint8Array.of(0x7b, 0x22, 0xc7, 0xe0, 0x22, 0x3a, 0x31, 0x7d), 'is not JSON in UTF-8'],
  ])('%#', async (body, why) => {
    const { status, said } = await send({ body })
    expect(status).toBe(422)
    expect(said).toContain(why)
    expect(seeds()).toEqual(['a.txt'])
  })

  test('nor what is too large, whether it says so or not', async () => {
    const body = `{ "paper": "${'甲'.repeat(400_000)}" }`
    expect((await send({ body })).status).toBe(413)
    expect((await send({ body, headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413)
    expect(seeds()).toEqual(['a.txt'])
  })
})

test('every other address is answered as before', async () => {
  const { status, said } = await send({
    path: '/',
    method: 'GET',
    headers: { accept: 'text/html' },
    body: '',
  })
  expect(status).toBe(200)
  expect(said).toContain('<!')
})
