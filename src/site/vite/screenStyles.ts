import { createHash } from 'node:crypto'
import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  list,
  type Root,
  type Rule,
} from 'postcss'
import { shorter } from './shorterStyles.ts'

/** 样式: how the one style sheet of the reader is shared out among the files of the site. */
export interface ScreenStyles {
  /** The sheet as paper has it, which every screen links: its name below the site's base, and its text. */
  readonly files: ReadonlyMap<string, string>
  /**
   * A screen with the styles that it uses inlined, so that it paints from its first response, and links to the rest:
   * to the sheet for paper, and to the whole one, which is `disabled` until the program wants it.
   */
  readonly dress: (html: string) => string
}

/** `template` links one style sheet of the site; `read` gets a file by its name below the site's base. */
export function screenStyles(template: string, base: string, read: (file: string) => string): ScreenStyles {
  const links = [...template.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g)]
  const [link, href = ''] = links.find(([, address]) => address?.startsWith(base)) ?? []
  if (!link) return { files: new Map(), dress: (html) => html }
  const whole = postcss.parse(read(href.slice(base.length)))
  const paper = forPaper(whole.clone()).toString()
  const file = `assets/paper-${hashOf(paper)}.css`
  const rest = `<link rel="stylesheet" media="print" href="${base}${file}"><link rel="stylesheet" href="${href}" disabled>`
  const screen = shorter(forScreens(whole))
  const questions = questionsOf(screen)
  const attributesAsked = [...questions].filter((each) => each.startsWith('['))
  const stylesFor = remembered((key: string) => usedOf(screen, new Set(key.split(' '))))
  return {
    files: new Map([[file, paper]]),
    dress: (html) => {
      // Screens that use the same of the sheet have the same styles: there are many of few kinds.
      const attributes = attributesAsked.filter((name) => html.includes(` ${name.slice(1, -1)}`))
      const use = new Set([...useOf(html), ...attributes].filter((each) => questions.has(each)))
      const key = [...use].sort().join(' ')
      return html.replace(link, () => `<style>${inHtml(stylesFor(key))}</style>${rest}`)
    },
  }
}

/** What a sheet may ask of a document: `.class`, `tag`, `[attribute]`, `::view-transition`, `::highlight` and `--property`. */
type Use = ReadonlySet<string>

/** The tags and classes of a document, and the custom properties that its own style elements read. */
function useOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag)
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, told = '']) => told.split(/\s+/))
  return [...tags, ...classes.map((name) => `.${name}`), ...propertiesIn(html)]
}

/** All that a sheet asks about, of any document. */
function questionsOf(sheet: Root): Use {
  const questions = new Set<string>()
  sheet.walkRules(({ selectors }) => {
    for (const selector of selectors) for (const each of asked(selector)) questions.add(each)
  })
  sheet.walkDecls(/^--/, ({ prop }) => void questions.add(prop))
  return questions
}

/** The part of a sheet that a document can use: rules that may match, and custom properties that something reads. */
function usedOf(sheet: Root, use: Use): string {
  const read = new Set([...use].filter((each) => each.startsWith('--')))
  const reads = new Map<string, string[]>()
  const moving = new Set<string>()
  const note = (within: Container<ChildNode>): void => {
    for (const node of within.nodes ?? []) {
      if (node.type === 'decl') noteDeclaration(node)
      else if (node.type === 'atrule' || (node.type === 'rule' && selectorsOf(node, use).length > 0))
        note(node)
    }
  }
  const noteDeclaration = ({ prop, value }: Declaration): void => {
    if (prop.startsWith('animation')) for (const word of value.split(/[\s,]+/)) moving.add(word)
    const told = propertiesRead(value)
    if (prop.startsWith('--')) reads.set(prop, [...(reads.get(prop) ?? []), ...told])
    else for (const each of told) read.add(each)
  }
  note(sheet)
  // What is added while the set is walked is walked too.
  for (const property of read) for (const each of reads.get(property) ?? []) read.add(each)

  const write = (node: ChildNode): string => {
    switch (node.type) {
      case 'comment':
        return ''
      case 'decl':
        if (node.prop.startsWith('--') && !read.has(node.prop)) return ''
        return `${node.prop}:${node.value}${node.important ? '!important' : ''};`
      case 'rule':
        return block(selectorsOf(node, use).join(','), node)
      case 'atrule':
        if (node.name === 'keyframes' && !moving.has(node.params)) return ''
        if (node.name === 'property' && !read.has(node.params)) return ''
        return node.nodes
          ? block(`@${node.name} ${node.params}`.trim(), node)
          : `@${node.name} ${node.params};`
    }
  }
  const block = (opening: string, { nodes = [] }: Container<ChildNode>): string => {
    const inside = opening === '' ? '' : nodes.map(write).join('')
    return inside === '' ? '' : `${opening}{${inside.replace(/;$/, '')}}`
  }
  return sheet.nodes.map(write).join('')
}

/** The selectors of a rule that may match in the document; those of a step of an animation always do. */
function selectorsOf(rule: Rule, use: Use): readonly string[] {
  if (isKeyframe(rule)) return rule.selectors
  return rule.selectors.filter((selector) => asked(selector).every((each) => use.has(each)))
}

/** `asksOf`, remembered: the sheet is gone through for many a screen. */
const asked = remembered(asksOf)

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}

const propertiesIn = (css: string): readonly string[] =>
  [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)

const propertiesRead = remembered(propertiesIn)

/**
 * What a selector matches nothing without: `tag`, `.class`, `[attribute]`, and `::view-transition` and `::highlight`,
 * which no document has. What stands in the brackets of :is(), :not() and their kin may be there or not: it asks for
 * nothing, unless every choice of an :is() asks for it, or it is the one choice of a :has(). Nor does an attribute that a page is given before the program is
 * here, with which the whole sheet comes.
 */
export function asksOf(selector: string): readonly string[] {
  const choices = /^:is\((.*)\)$/s.exec(selector)?.[1]
  if (choices !== undefined && list.comma(choices).length > 1) {
    const [first = [], ...others] = list.comma(choices).map(asksOf)
    return first.filter((each) => others.every((asks) => asks.includes(each)))
  }
  let bare = selector
  for (let inner = ''; inner !== bare; ) {
    inner = bare
    bare = bare.replace(/:[\w-]+\((?:[^()"]|"[^"]*")*\)/g, '')
  }
  const attributes = [...bare.matchAll(/\[([\w-]+)[^\]]*\]/g)]
    .map(([, name = '']) => name)
    .filter((name) => !givenAtOnce.has(name))
  bare = bare.replace(/\[[^\]]*\]/g, '')
  const classes = [...bare.matchAll(/\.((?:\\.|[\w-])+)/g)].map(
    ([, name = '']) => `.${name.replace(/\\/g, '')}`,
  )
  const drawnLate = ['::view-transition', '::highlight'].filter((name) => selector.includes(name))
  const others = bare.replace(/[.#:]{1,2}(?:\\.|[\w-])+/g, '')
  const tags = [...others.matchAll(/[a-z][\w-]*/gi)].map(([tag]) => tag)
  const had = hadIn(selector).flatMap(asksOf)
  return [...classes, ...attributes.map((name) => `[${name}]`), ...drawnLate, ...tags, ...had]
}

/** What stands in the brackets of each :has() that offers no choice, and stands itself in no brackets. */
function hadIn(selector: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = -1
  for (let at = 0; at < selector.length; at++) {
    if (selector[at] === '(' && depth++ === 0 && selector.slice(0, at).endsWith(':has')) from = at + 1
    if (selector[at] !== ')' || --depth > 0) continue
    if (from >= 0) found.push(selector.slice(from, at))
    from = -1
  }
  return found.filter((inside) => list.comma(inside).length === 1)
}

/** What `reader/start/atOnce.ts` and `reader/start/start.ts` mark in a page. */
const givenAtOnce: ReadonlySet<string> = new Set([
  'aria-current',
  'data-in-sight',
  'data-spaced',
  'data-theme',
])

/** The sheet without what concerns paper alone. */
function forScreens(sheet: Root): Root {
  return sifted(sheet, (query) => (/^print\b/.test(query) ? undefined : query))
}

/** The whole sheet as paper has it: widths beside `print` hold there, and what concerns screens does not. */
function forPaper(sheet: Root): Root {
  return sifted(sheet, (query, all) => {
    if (query.startsWith('screen')) return undefined
    return all.includes('print') && query !== 'print' ? undefined : query
  })
}

/** Sifts the queries of each @media; one that has none left goes. */
function sifted(sheet: Root, keep: (query: string, all: readonly string[]) => string | undefined): Root {
  sheet.walkAtRules('media', (rule) => {
    const all = rule.params.split(',').map((query) => query.trim())
    const queries = all.filter((query) => keep(query, all) !== undefined)
    if (queries.length === 0) rule.remove()
    else rule.params = queries.join(',')
  })
  dropEmpty(sheet)
  return sheet
}

function dropEmpty(within: Container<ChildNode>): void {
  within.each((node) => {
    if (node.type === 'comment') node.remove()
    else if ('each' in node && node.nodes) {
      dropEmpty(node as Container<ChildNode>)
      if (node.nodes.length === 0) node.remove()
    }
  })
}

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')

/** Nothing in a style element may end it. */
const inHtml = (css: string): string => css.replaceAll('</style', '<\\/style')

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}
