import type { Contents, EditionContents } from './contents.ts'
import type { Edition } from './page.ts'

/** 总目: all that the screens are worked out from. The build and the dev server hold it; no browser does. */
export interface Catalogue {
  readonly contents: Contents
  /** The edition with its articles. */
  readonly readEdition: (edition: EditionContents) => Promise<Edition>
  /** The make-up of its pages as JSON text, null in it for a page that has none. */
  readonly readFront: (edition: EditionContents) => string | undefined
  /** The make-up of one of its sections, likewise. */
  readonly readSection: (edition: EditionContents, slug: string) => string | undefined
}

/** 付印所据: what a screen is drawn from. Plain data, as it is handed on as JSON. */
export interface DrawnFrom {
  /** What it shows. */
  readonly screen: object | undefined
}

/** 付印所需: what the build hands to a screen that is to be written as a file. */
export interface ScreenSource extends DrawnFrom {
  /** The built index.html, which links the style sheet of the reader. */
  readonly template: string
  /** `https://example.org`, without a slash at its end, or `''` where nobody told it. Canonical = origin + path. */
  readonly origin: string
  /** What names the built program; it changes with the program and with nothing else. */
  readonly program: string
}

/** Screens that change together. */
export interface ScreenGroup {
  /** The path of each, as `location.pathname` has it: `/`, `/section/news`, `/article/…`, and `/404`. */
  readonly paths: readonly string[]
  /** Those of which only the data are wanted: what a shell shows at one of its addresses. */
  readonly data?: readonly string[]
  /** All that their `DrawnFrom` comes from, so that none need be worked out where nothing of this changed. Plain data. */
  readonly from: unknown
}

/** 付印的一屏: the complete document, and the JSON text of a `ScreenFile`. */
export interface RenderedScreen {
  readonly status: number
  readonly html: string
  readonly json: string
}

/** 一屏的内容: what a browser fetches when one turns to a screen. */
export interface ScreenFile {
  /** Of the build that wrote it: a program of another build loads the document instead. */
  readonly program: string
  /** What the screen's route is given. */
  readonly screen: unknown
}

/** Where a screen's `ScreenFile` lies, below the site's base: `/article/x` → `screens/article/x.json`. */
export function screenFileAddress(path: string): string {
  return `screens${path === '/' ? '/index' : path}.json`
}

/** Dev only: where a page sends the sidecar `NAME.json`, below the site's base, to have it written beside its seed. */
export const sidecarEndpoint = '@banxin/sidecar/'

/** By this event the dev server tells a page that a seed changed. */
export const contentsEvent = 'banxin:contents'

/** What `src/reader/prerender.tsx` exports for the build. */
export interface Prerendering {
  /** Every screen, an edition's one after the other. */
  readonly screenGroups: (contents: Contents) => readonly ScreenGroup[]
  readonly drawnFrom: (path: string, catalogue: Catalogue) => Promise<DrawnFrom>
  readonly renderScreen: (path: string, source: ScreenSource) => Promise<RenderedScreen>
}

/** What `src/reader/contents/screenData.ts` exports for the dev server, which writes no screens. */
export interface ScreenWork {
  /** What the screen of a path shows; undefined where there is no such screen. */
  readonly screenData: (path: string, catalogue: Catalogue) => Promise<object | undefined>
}
