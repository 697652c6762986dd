import type { Article, Byline, JumpLine } from '../../src/newspaper/article.ts'
import type { Diagnostic } from '../../src/newspaper/diagnostic.ts'
import type { Page } from '../../src/newspaper/page.ts'
import type { Repair } from '../../src/newspaper/repair.ts'

interface Row {
  readonly label: string
  readonly text: string
}

/**
 * The page as a case's expectation would say it, in the labels that `expected` uses: stories are parted by an empty
 * line, and what is left over stands behind the last as `residue`.
 */
export function sayPage(
  pages: readonly Page[],
  expected: string,
  doubts: readonly Diagnostic[] = [],
): string {
  const used = new Set(rowsOf(expected).map((row) => row.label))
  const stories = [
    ...pages.flatMap((page) => [
      ...page.articles.map(storyRows),
      page.residue.map(residueRow),
      imprintRows(page),
    ]),
    doubts.map(doubtRow),
  ]
  return sayRows(stories, used)
}

/** The expectation in the same form: rows that say that there is none are left out. */
export const sayExpected = (expected: string): string =>
  sayRows(expected.split(/\n\s*\n/).map(rowsOf), new Set(rowsOf(expected).map((row) => row.label)))

function rowsOf(block: string): Row[] {
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, label, text] = /^([a-z]+):[ ]?(.*)$/.exec(line) ?? []
      if (label === undefined || text === undefined) throw new Error(`no label in "${line}"`)
      return { label, text }
    })
}

function sayRows(stories: readonly (readonly Row[])[], used: ReadonlySet<string>): string {
  return stories
    .map((rows) => rows.filter((row) => used.has(row.label) && row.text !== ''))
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.map(({ label, text }) => `${label}: ${text}`).join('\n'))
    .join('\n\n')
}

function storyRows(article: Article): Row[] {
  const row = (label: string, text: string | number | undefined): Row[] =>
    text === undefined ? [] : [{ label, text: String(text) }]
  return [
    ...row('genre', article.genre),
    ...row('column', article.column),
    ...row('kicker', article.kicker),
    ...row('headline', article.headline),
    ...(article.deck ?? []).flatMap((deck) => row('deck', deck)),
    ...(article.bylines ?? []).flatMap((byline) => row('by', sayByline(byline))),
    ...row('dateline', article.dateline && Object.values(article.dateline).join(' ')),
    ...row('from', article.from && sayJump(article.from)),
    ...article.body.flatMap((block) => row(block.kind === 'paragraph' ? 'p' : 'crosshead', block.text)),
    ...(article.figures ?? []).flatMap((f) =>
      row('figure', [f.caption, f.credit].filter(Boolean).join(' | ')),
    ),
    ...(article.pullQuotes ?? []).flatMap((q) =>
      row('quote', [q.text, q.speaker].filter(Boolean).join(' | ')),
    ),
    ...row('jump', article.jump && sayJump(article.jump)),
    ...(article.continued ?? []).flatMap((rest) => [
      ...row('rest', `${rest.page} ${rest.seam}`),
      ...rest.body.flatMap((block) => row('goes', block.text)),
    ]),
    ...row('part', article.partOf && `of ${article.partOf.replace(/-[^-]*$/, '')}`),
    ...(article.repairs ?? []).flatMap((repair) => row('repair', sayRepair(repair))),
  ]
}

/** 3; 2、3; 3 absent */
function sayJump({ page, pages, absent, unfound }: JumpLine): string {
  const ends = [absent && `absent ${absent.join('、')}`, unfound && `unfound ${unfound.join('、')}`]
  return [(pages ?? [page]).join('、'), ...ends].filter(Boolean).join(' ')
}

/** wrap 12; break column; moved heading behind; letterspacing 7 */
const sayRepair = (repair: Repair): string =>
  Object.entries(repair)
    .flatMap(([key, value]) => (key === 'at' || key === 'spans' ? [] : [value]))
    .join(' ')

/** 4 综合 清河日报 2021-03-05 */
const imprintRows = ({ number, name, masthead }: Page): Row[] => {
  const told = [number, name, masthead?.paper, masthead?.date].filter((part) => part !== undefined)
  return told.length > 0 ? [{ label: 'page', text: told.join(' ') }] : []
}

const doubtRow = ({ rule, line, what }: Diagnostic): Row => ({
  label: 'doubt',
  text: `${rule} ${line} ${what}`,
})

const residueRow = (piece: Page['residue'][number]): Row => ({
  label: 'residue',
  text: `${piece.kind} | ${piece.text}`,
})

const sayByline = ({ role, outlet, names }: Byline): string =>
  [outlet, role, names.join('、')].filter(Boolean).join(' ')
