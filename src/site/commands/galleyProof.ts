import type { Article, Block, Byline, Genre, JumpLine, Role } from '../../newspaper/article.ts'
import { type Diagnostic, printable } from '../../newspaper/diagnostic.ts'
import { countLines, lineStartsOf } from '../../newspaper/lineNumbers.ts'
import type { Masthead, Page, ResidueKind } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import type { PressedSeed } from '../editions/pressSeed.ts'
import { repairRows } from '../editions/repairRows.ts'
import { headingLines, rangesOf } from '../seeds/lineRanges.ts'

/**
 * 清样: a seed's edition as an editor reads it, a part a line, with the lines (from 1) that each part came from:
 *
 *     引题　 78      驻市财政局纪检监察组
 */
export function galleyProof({ seed, text, pages, diagnostics }: Omit<PressedSeed, 'kind'>): string {
  const starts = lineStartsOf(text)
  const stories = pages.reduce((sum, page) => sum + page.articles.length, 0)
  const head = `清样 ${printable(seed)}　${countLines(text, starts)}行　${pages.length}版　${stories}篇`
  const parts = [head, ...pages.flatMap((page) => pageProof(page, text, starts))]
  if (diagnostics.length > 0) parts.push(diagnostics.map(doubtRow).join('\n'))
  return `${parts.join('\n\n')}\n`
}

type Starts = readonly number[]

function pageProof(page: Page, text: string, starts: Starts): string[] {
  const where = page.number === undefined ? '版次未载' : `第${page.number}版`
  const head = [`═══ ${[where, page.name].filter(Boolean).join('　')}`, ...mastheadRows(page.masthead)].join(
    '\n',
  )
  const residue = page.residue.map((piece) =>
    row(residueNames[piece.kind], rangesOf(piece.spans, text, starts), piece.text),
  )
  const articles = page.articles.map((article, i) => articleProof(article, i + 1, text, starts))
  return [head, ...articles, ...(residue.length > 0 ? [residue.join('\n')] : [])]
}

function articleProof(article: Article, place: number, text: string, starts: Starts): string {
  const lines = (spans: readonly Span[]): string => rangesOf(spans, text, starts)
  const heading = (label: string, heading: string | undefined): string[] =>
    heading === undefined ? [] : [row(label, headingLines(heading, article, text, starts), heading)]
  const rows = [
    `── ${place} ${genreNames[article.genre]}　${article.id}　${lines(article.spans)}`,
    ...heading('专栏', article.column),
    ...heading('引题', article.kicker),
    ...heading('主题', article.headline),
    ...(article.deck ?? []).flatMap((deck) => heading('副题', deck)),
    ...(article.bylines ?? []).map((byline) => row('署名', '', sayByline(byline))),
    ...(article.dateline ? [row('电头', '', Object.values(article.dateline).join(' '))] : []),
    ...(article.from ? [row('上接', '', sayJump(article.from))] : []),
    ...article.body.map((block) => row(blockNames[block.kind], lines(block.spans), block.text)),
    ...(article.figures ?? []).map(({ caption, credit, spans }) =>
      row('图片', lines(spans), credit ? `${caption}　〔${credit}〕` : caption),
    ),
    ...(article.pullQuotes ?? []).map(({ text: words, speaker, spans }) =>
      row('引语', lines(spans), speaker ? `${speaker}　■${words}` : words),
    ),
    ...(article.jump ? [row('下转', '', sayJump(article.jump))] : []),
    ...(article.continued ?? []).map(({ page, id }) => row('续文', '', `第${page}版　${id}`)),
    ...(article.partOf === undefined ? [] : [row('接自', '', article.partOf)]),
    ...repairRows(article).map(({ said, spans }) =>
      row('修补', '', [said, lines(spans)].filter(Boolean).join('　')),
    ),
  ]
  return rows.join('\n')
}

function mastheadRows(masthead: Masthead | undefined): string[] {
  if (!masthead) return []
  const { paper, date, weekday, lunarDate, issue, pageCount, publisher, registration } = masthead
  const pages = pageCount === undefined ? undefined : `${pageCount}版`
  const told = [paper, date, weekday, lunarDate, issue, pages, publisher, registration].filter(Boolean)
  return [row('报头', '', told.join('　'))]
}

function sayByline({ role, outlet, names }: Byline): string {
  return `${[outlet, roleNames[role]].filter(Boolean).join('')}　${names.join('、')}`
}

/** 第2、3版　第3版未收录 */
function sayJump({ page, pages, absent, unfound }: JumpLine): string {
  const said = (numbers: readonly number[]): string => `第${numbers.join('、')}版`
  const ends = [absent && `${said(absent)}未收录`, unfound && `${said(unfound)}未见续文`]
  return [said(pages ?? [page]), ...ends].filter(Boolean).join('　')
}

function doubtRow({ rule, severity, line, what, why, todo }: Diagnostic): string {
  return row(
    severityNames[severity],
    line === undefined ? '' : String(line),
    printable(`[${rule}] ${what} ${why} ${todo}`),
  )
}

/** A label of three ideographs, lines in ten columns, then the text on one line. */
function row(label: string, lines: string, text: string): string {
  return `${label.padEnd(3, '　')} ${lines.padEnd(10)} ${text.replace(/[\r\n\f]+/g, '⏎')}`.trimEnd()
}

const genreNames: Record<Genre, string> = {
  news: '消息',
  feature: '通讯',
  commentary: '评论',
  photo: '图片新闻',
  headline: '标题新闻',
  brief: '简讯',
  notice: '公告',
}

const roleNames: Record<Role, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  writer: '作者',
  photographer: '摄影',
  editor: '编辑',
}

const blockNames: Record<Block['kind'], string> = { paragraph: '正文', crosshead: '小标题' }

const residueNames: Record<ResidueKind, string> = {
  masthead: '残·报头',
  folio: '残·版头',
  furniture: '残·版饰',
  teasers: '残·导读',
  overprint: '残·叠印',
  unplaced: '残·未归',
}

const severityNames: Record<Diagnostic['severity'], string> = { note: '备注', warning: '疑点', error: '错误' }
