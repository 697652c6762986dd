import { pathToFileURL } from 'node:url'
import type { DrawnFrom, Prerendering } from '../../newspaper/prerendering.ts'
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

/** Imports the built reader; a build of the same name is another one. */
export async function importReader(bundle: string): Promise<Prerendering> {
  return (await import(pathToFileURL(bundle).href)) as Prerendering
}

/** Gives what makes a screen out of what it is drawn from: one and the same here and in a worker. */
export async function openScreenMaker({
  bundle,
  base,
  sheets,
  folders: _,
  ...making
}: ScreenMaking): Promise<(path: string, from: DrawnFrom) => Promise<MadeScreen>> {
  const { renderScreen } = await importReader(bundle)
  const { dress } = screenStyles(making.template, base, (file) => sheets[file] ?? '')
  return async (path, from) => {
    const { status, html, json } = await renderScreen(path, { ...making, ...from })
    const expected = path === '/404' ? 404 : 200
    if (status !== expected) throw new Error(`${path} gave status ${status}, not ${expected}.`)
    return { html: withPolicy(dress(html)), json }
  }
}
