import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import type { Contents } from '../../newspaper/contents.ts'
import { faceFamily, faceStylesheet } from '../../newspaper/headlineFace.ts'
import { type Cache, keyOf, memoryCache } from '../cache/cache.ts'

/** 字模: the headline face, cut down to the characters that headlines use, for those who have no 宋 of their own. */
export interface HeadlineFace {
  /** Files by their names below the site's base; `faceStylesheet` is one of them and declares the others. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
}

/**
 * The characters of all headlines, newest edition first, so that an edition keeps to as few files as can be: its
 * own, and those of younger editions with which it shares characters.
 */
export function headlineCharacters({ editions }: Contents): readonly string[] {
  const said = editions.flatMap(({ entries, pages }) => [
    ...entries.flatMap(({ title, column = '', crossheads }) => [title, column, ...crossheads]),
    ...pages.map(({ name = '' }) => name),
  ])
  return [...new Set(furniture + said.join(''))].filter((character) => character.trim() !== '')
}

/** What the reader itself sets in the headline face: names of lists, sections and notices, dates, numbers of pages. */
const furniture = [
  '版心本版导读他栏要目目次往期没有这一页没有读到文字没有读出的文件没有取到这一页回到版面已是第一篇最后',
  '要闻特写评论图片新闻标题简讯公告专栏出版日期未载星期年月日下转上接第版零一二三四五六七八九十0123456789、',
  // Quotation marks, and those that stand for them where lines run downwards.
  '“”‘’﹃﹄﹁﹂—…，：《》',
].join('')

/** So many characters of one weight make up about 50 KB. */
const fileLength = 300

/** What headlines ask of the face beside its glyphs: marks that close up, and forms for lines that run downwards. */
const features = ['palt', 'halt', 'chws', 'kern', 'vert', 'vrt2', 'vpal', 'vhal', 'vchw', 'vkrn']

/** Noto Serif SC Black under the OFL. Its own package holds every glyph; the web faces of others come in slices. */
const source = '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'
const licence = '../LICENSE_FONT'

/**
 * Cuts the face for these characters: one file, or more for a large archive, each told by its `unicode-range`. A file
 * takes a second to cut, so each is kept in the `cache`.
 */
export async function cutHeadlineFace(
  characters: readonly string[],
  cache: Cache = memoryCache(),
  program = '',
): Promise<HeadlineFace> {
  const path = createRequire(import.meta.url).resolve(source)
  const whole = readFileSync(path)
  const entries: string[] = []
  const files = new Map<string, Uint8Array | string>()
  const rules: string[] = []
  for (let at = 0; at < characters.length; at += fileLength) {
    const held = characters.slice(at, at + fileLength)
    const entry = `face ${at}`
    const key = keyOf(program, ...held)
    const kept = cache.read<string>(entry, key)
    const cut = kept === undefined ? await cutFile(whole, held) : Buffer.from(kept, 'base64')
    if (kept === undefined) cache.write(entry, key, Buffer.from(cut).toString('base64'))
    entries.push(entry)
    const name = `banxin-song-${hashOf(cut)}.woff2`
    files.set(`assets/${name}`, cut)
    rules.push(fontFace(name, held))
  }
  cache.sweep(entries)
  files.set(faceStylesheet, rules.join(''))
  files.set('assets/banxin-song-OFL.txt', readFileSync(join(dirname(path), licence), 'utf8'))
  return { files }
}

function cutFile(whole: Buffer, held: readonly string[]): Promise<Uint8Array> {
  const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: features } as const
  return subsetFont(whole, held.join(''), options)
}

function fontFace(name: string, held: readonly string[]): string {
  const range = held.map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',')
  return `@font-face{font-family:"${faceFamily}";font-weight:900;font-display:swap;src:url(assets/${name})format("woff2");unicode-range:${range}}`
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8)
}

/** What stands in the head of every screen: where no script runs nobody tells whether the face is wanted, and it comes. */
export function headlineFaceHead(base: string): string {
  return `<noscript><link rel="stylesheet" href="${base}${faceStylesheet}"></noscript>`
}
