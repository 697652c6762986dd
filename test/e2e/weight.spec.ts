import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/*
 * 分量: what the built site weighs, in bytes as brotli sends them. A later change may raise the front's guard with a
 * reason, never the story's.
 */
const site = resolve(import.meta.dirname, '../../dist')
const weigh = (text: string | Buffer) => brotliCompressSync(text).length
const read = (file: string) => readFileSync(join(site, file), 'utf8')
const inlined = (html: string) => html.replace(/<style>.*?<\/style>/gs, '')
const scripts = (html: string) =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code).join('')
/** The file by which the program starts; it names the others. */
const startOf = (html: string) => /import\("([^"]+)"\)/.exec(html)?.[1] ?? ''
/** What the program finds in a page, as JSON. */
const dataOf = (html: string) =>
  /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? ''

test('the longest story is a light page', { tag: '@desktop' }, () => {
  const stories = readdirSync(join(site, 'article')).map((name) => read(`article/${name}`))
  const [longest = ''] = stories.sort((a, b) => b.length - a.length)
  expect(weigh(longest), 'with its style').toBeLessThanOrEqual(10_000)
  // Markup, text, policy and what the program needs.
  expect(weigh(inlined(longest)), 'without').toBeLessThanOrEqual(5_200)
})

test('the front page carries what it shows, and no edition', { tag: '@desktop' }, () => {
  const front = read('index.html')
  expect(weigh(front), 'with its styles').toBeLessThanOrEqual(16_000)
  expect(weigh(inlined(front)), 'without').toBeLessThanOrEqual(10_000)
  expect(dataOf(front).length).toBeLessThanOrEqual(400)
})

test('little script runs before the first paint, and none is asked for', { tag: '@desktop' }, () => {
  for (const file of ['index.html', '404.html']) {
    const html = read(file)
    expect(Buffer.byteLength(scripts(html)), file).toBeLessThanOrEqual(1_500)
    expect(html).not.toMatch(/<script[^>]* src=|modulepreload/)
  }
})

test('an archive has the program of one page, and its front carries as little', { tag: '@desktop' }, () => {
  const archive = resolve(import.meta.dirname, '../../node_modules/.cache/banxin/archive')
  const front = readFileSync(join(archive, 'index.html'), 'utf8')
  const start = startOf(front)
  expect(start).toBe(startOf(read('index.html')))
  expect(readFileSync(join(archive, start), 'utf8')).toBe(read(start))
  expect(dataOf(front).length).toBeLessThanOrEqual(dataOf(read('index.html')).length + 200)
})

test('the core of the program is light, and screens and tools are apart', { tag: '@desktop' }, () => {
  const start = startOf(read('index.html'))
  const code = read(start)
  const program = JSON.parse(/\[("\/assets\/[^\]]+)\]/.exec(code)?.[0] ?? '[]') as string[]
  expect(program.length).toBeGreaterThan(3)
  const core = [start, ...program].reduce((sum, file) => sum + weigh(readFileSync(join(site, file))), 0)
  // 98,000 before shells, single keys, the ways to 检索 and 原文对照, and pages that this device corrected came in.
  expect(core).toBeLessThanOrEqual(99_700)
  expect(program.filter((file) => /Story|Page/.test(file))).toEqual([])
})

test('a search, 原文对照 and 朗读 are at most 12 KB each, beside the characters that are folded', {
  tag: '@desktop',
}, () => {
  const code = (name: string) => read(`assets/${name}`)
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen
    seen.add(name)
    for (const [, other = ''] of code(name).matchAll(/(?:from|import)\s?["'`]\.\/([^"'`]+\.js)["'`]/g))
      withImports(other, seen)
    return seen
  }
  const start = /import\("\/assets\/([^"]+)"\)/.exec(read('index.html'))?.[1] ?? ''
  const core = withImports(start)
  for (const [, name = ''] of code(start).matchAll(/\/assets\/([\w-]+\.js)/g)) withImports(name, core)
  const program = [...core].map(code).join()
  for (const tool of [
    /SearchScreen-[\w-]{8}\.js/,
    /HitsStrip-[\w-]{8}\.js/,
    /SourceScreen-[\w-]{8}\.js/,
    /pressAloud-[\w-]{8}\.js/,
  ]) {
    const own = [...withImports(tool.exec(program)?.[0] ?? '')].filter((name) => !core.has(name))
    const bytes = own.reduce((sum, name) => sum + weigh(code(name)), 0)
    expect(bytes, own.join(' ')).toBeGreaterThan(500)
    expect(bytes, own.join(' ')).toBeLessThanOrEqual(12_000)
  }
})

test('更正 is light, and the press that it asks comes apart from it', { tag: '@desktop' }, () => {
  const start = /import\("([^"]+)"\)/.exec(read('index.html'))?.[1] ?? ''
  const core = [start, ...(/\[("\/assets\/[^\]]+)\]/.exec(read(start))?.[0].match(/\/assets\/[^"]+/g) ?? [])]
  const bytes = (name: string) => weigh(readFileSync(join(site, 'assets', name)))
  const sumOf = (...names: string[]) => names.reduce((sum, name) => sum + bytes(name), 0)
  // What the screens of other tools have too counts for each.
  const withImports = (name: string, known = new Set<string>()): Set<string> => {
    if (known.has(name) || core.includes(`/assets/${name}`)) return known
    known.add(name)
    const imports = read(`assets/${name}`).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)
    for (const [, imported = ''] of imports) withImports(imported, known)
    return known
  }
  // The files of the build before may still lie there: those count that the program names.
  const code = core.map(read).join('')
  const named = (name: string, by = code) => new RegExp(`${name}-[\\w-]+\\.js`).exec(by)?.[0] ?? name
  const tool = withImports(named('CorrectScreen'), withImports(named('deskData')))
  expect(sumOf(...tool)).toBeLessThanOrEqual(12_000)
  expect(
    sumOf(...withImports(named('correctScreen'), withImports(named('CorrectedNote')))),
  ).toBeLessThanOrEqual(12_000)
  // Composition is a chunk of its own, which only a corrected page asks for.
  expect(
    bytes(named('worker', [...tool].map((name) => read(`assets/${name}`)).join(''))),
  ).toBeLessThanOrEqual(70_000)
  expect(core.filter((file) => /orrect|desk|worker/i.test(file))).toEqual([])
})
