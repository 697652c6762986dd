import { pathToFileURL } from 'node:url'
import type { DrawnFrom, Prerendering, ScreenFile } from '../../newspaper/prerendering.ts'
import { writeBeside } from '../publish/siteFolder.ts'
import { withPolicy } from './policy.ts'
import { screenStyles } from './screenStyles.ts'

/** What every screen of a build is made with. Workers get it as a message, and it is part of every screen's key. */
export interface ScreenMaking {
  /** The file of the reader as it was built for Node. */
  readonly bundle: string
  /** The built index.html, which links the style sheet of the reader. */
  readonly template: string
  /** The path below which the site stands, as Vite has it. */
  readonly base: string
  /** The text of each style sheet that the template links, by its file. */
  readonly sheets: Readonly<Record<string, string>>
  readonly origin: string
  /** Whether each screen has a folder of its own. */
  readonly folders: boolean
  readonly program: string
}

/** A screen as two files: the document, and the JSON text that a browser fetches when one turns to it. */
export interface MadeScreen {
  readonly html: string
  readonly json: string
}

/** A screen that is to be made. */
export interface ScreenTask {
  readonly path: string
  /** A `DrawnFrom` as JSON text: a worker reads it sooner than it takes over an object. */
  readonly from: string
  readonly files: ScreenFiles
}

/** The files of a screen, below the site's folder: without a document where only its data are wanted. */
export interface ScreenFiles {
  readonly html?: string
  readonly json: string
}

/** Imports the built reader; a build of the same name is another one. */
export async function importReader(bundle: string): Promise<Prerendering> {
  return (await import(pathToFileURL(bundle).href)) as Prerendering
}

/** Makes a screen out of what it is drawn from, or the data alone; one and the same here and in a worker. */
export interface ScreenMaker {
  readonly screen: (path: string, from: DrawnFrom) => Promise<MadeScreen>
  readonly data: (from: DrawnFrom) => string
}

/** Opens the maker of a build's screens. */
export async function openScreenMaker({
  bundle,
  base,
  sheets,
  folders: _,
  ...making
}: ScreenMaking): Promise<ScreenMaker> {
  const { renderScreen } = await importReader(bundle)
  const { dress } = screenStyles(making.template, base, (file) => sheets[file] ?? '')
  const { program } = making
  const data = ({ screen }: DrawnFrom): string => JSON.stringify({ program, screen } satisfies ScreenFile)
  const screen = async (path: string, from: DrawnFrom): Promise<MadeScreen> => {
    const { status, html, json } = await renderScreen(path, { ...making, ...from })
    const expected = path === '/404' ? 404 : 200
    if (status !== expected) throw new Error(`${path} gave status ${status}, not ${expected}.`)
    return { html: withPolicy(dress(html)), json }
  }
  return { screen, data }
}

/** Makes one screen and writes its files beside the site, here or in a worker. */
export async function writeScreen(
  maker: ScreenMaker,
  { path, from, files }: ScreenTask,
  beside: string,
): Promise<void> {
  const drawn = JSON.parse(from) as DrawnFrom
  if (files.html === undefined) {
    writeBeside(beside, files.json, maker.data(drawn))
    return
  }
  const { html, json } = await maker.screen(path, drawn)
  writeBeside(beside, files.json, json)
  writeBeside(beside, files.html, html)
}
