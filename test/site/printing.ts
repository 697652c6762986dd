import type { Article } from '../../src/newspaper/article.ts'
import type { Masthead, Page } from '../../src/newspaper/page.ts'
import { memoryCache } from '../../src/site/cache/cache.ts'
import { type Archive, openArchive } from '../../src/site/editions/archive.ts'
import { type Press, type PressedSeed, pressSeed } from '../../src/site/editions/pressSeed.ts'

/** A press for tests of the build: each line is a story by that headline; `报头 PAPER DATE` is a masthead, `版 N` a folio. */
export const linePress: Press = (seeds) => ({
  edition: {
    pages: seeds.flatMap(({ seed, text, sidecar }) =>
      text.split('\f').map((page) => {
        const read = pressPage(seed, page)
        return sidecar?.paper ? { ...read, masthead: { ...read.masthead, paper: sidecar.paper } } : read
      }),
    ),
  },
  diagnostics: seeds.flatMap(({ seed, text }) => (text.includes('疑') ? [doubt(seed, text)] : [])),
})

function pressPage(seed: string, text: string): Page {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const masthead = lines.flatMap((line) => mastheadOf(line) ?? [])[0]
  const number = lines.flatMap((line) => /^版 (\d+)/.exec(line)?.[1] ?? [])[0]
  return {
    seed,
    ...(number ? { number: Number(number) } : {}),
    articles: lines.filter((line) => !/^(报头|版) /.test(line)).map((line) => story(line, text)),
    residue: [],
    ...(masthead ? { masthead } : {}),
  }
}

function mastheadOf(line: string): Masthead | undefined {
  const [, paper, date] = /^报头 (\S*) ?(\S*)/.exec(line) ?? []
  if (paper === undefined) return undefined
  return { ...(paper && paper !== '-' ? { paper } : {}), ...(date ? { date } : {}) }
}

function doubt(seed: string, text: string) {
  const line = text.slice(0, text.indexOf('疑')).split('\n').length
  return {
    rule: 'doubt',
    severity: 'warning',
    seed,
    line,
    what: 'A doubt.',
    why: 'A mark.',
    todo: 'Look.',
  } as const
}

function story(headline: string, text: string): Article {
  const start = text.indexOf(headline)
  const spans = [[start, start + headline.length]] as const
  return {
    id: headline,
    genre: 'news',
    headline,
    body: [{ kind: 'paragraph', text: headline, spans }],
    spans,
  }
}

/** A seed as the press above gives it. */
export function printed(seed: string, ...lines: string[]): PressedSeed {
  const pressed = pressSeed(seed, new TextEncoder().encode(lines.join('\n')), linePress)
  if (pressed.kind === 'refused') throw new Error(pressed.diagnostic.what)
  return pressed
}

/** The archive of a folder with nothing in its cache. */
export function archiveOf(folder: string, press: Press): Archive {
  return openArchive({ folder, press, cache: memoryCache(), program: 'one' })
}
