import type { Contents, EditionContents } from './contents.ts'
import type { Edition } from './page.ts'

/** 付印所需: what the build hands to a screen that is to be written as a file. */
export interface ScreenSource {
  /** The built index.html, its stylesheet already inlined. */
  readonly template: string
  /** `https://example.org`, without a slash at its end, or `''` where nobody told it. Canonical = origin + path. */
  readonly origin: string
  /** The edition with its articles: what the browser fetches from `EditionContents.articles`. */
  readonly readEdition: (edition: EditionContents) => Promise<Edition>
  /** The make-up of its pages as JSON text: what the browser fetches from `EditionContents.front`. */
  readonly readFront: (edition: EditionContents) => string | undefined
  /** The make-up of one of its sections, likewise from `EditionContents.sections`. */
  readonly readSection: (edition: EditionContents, slug: string) => string | undefined
}

/** 付印的一屏: the complete document. */
export interface RenderedScreen {
  readonly status: number
  readonly html: string
}

/** What `src/reader/prerender.tsx` exports for the build. */
export interface Prerendering {
  /** The path of every screen, as `location.pathname` has it: `/`, `/section/news`, `/article/…`, and `/404`. */
  readonly screenPaths: (contents: Contents) => readonly string[]
  readonly renderScreen: (path: string, source: ScreenSource) => Promise<RenderedScreen>
}
