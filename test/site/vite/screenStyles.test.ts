import { describe, expect, test } from 'vitest'
import { asksOf, screenStyles } from '../../../src/site/vite/screenStyles.ts'

const link = '<link rel="stylesheet" crossorigin href="/paper/assets/index-1.css">'

function dressed(css: string, html: string) {
  const { files, dress } = screenStyles(`<head>${link}</head>`, '/paper/', (file) => {
    expect(file).toBe('assets/index-1.css')
    return css
  })
  const [[file = '', paper = ''] = []] = files
  const screen = dress(`<head>${link}</head><body>${html}</body>`)
  const [, style = ''] = /<style>(.*?)<\/style>/.exec(screen) ?? []
  return { file, paper, screen, style }
}

describe('a screen', () => {
  test('has inlined what it uses and nothing else', () => {
    const css =
      '@layer base{h1{margin:0}table{margin:0}}@layer utilities{.bar{top:0}.dock{top:0}.bar .tool{top:1px}}'
    expect(dressed(css, '<h1 class="bar">甲</h1>').style).toBe(
      '@layer base{h1{margin:0}}@layer utilities{.bar{top:0}}',
    )
  })

  test('keeps every state of what it uses: themes, focus, open sheets', () => {
    const css =
      ':root[data-theme=night]{color:#fff}.sheet:popover-open{top:0}.tool:has(:checked):after{top:0}@starting-style{.sheet{top:1px}}.tool:not(.gone):focus{top:0}'
    expect(dressed(css, '<div class="sheet tool"></div>').style).toBe(css)
  })

  test('keeps the custom properties that something reads, over others and in its own style element', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);--e:5px}p{margin:var(--b)}'
    expect(dressed(css, '<p><style>.front-1{--x:var(--e)}</style></p>').style).toBe(
      ':root{--a:1px;--b:var(--a);--e:5px}p{margin:var(--b)}',
    )
  })

  test('keeps an animation only where something moves by it', () => {
    const css = '@keyframes grow{0%{top:0}}@keyframes turn{0%{top:0}}.bar{animation:1s linear grow}'
    expect(dressed(css, '<i class="bar"></i>').style).toBe(
      '@keyframes grow{0%{top:0}}.bar{animation:1s linear grow}',
    )
  })

  test('links the rest: the sheet for paper, and the whole one for when it is wanted', () => {
    const { file, screen } = dressed('p{margin:0}', '<p></p>')
    expect(file).toMatch(/^assets\/paper-[\w-]{8}\.css$/)
    expect(screen).toContain(`<link rel="stylesheet" media="print" href="/paper/${file}">`)
    expect(screen).toContain('<link rel="stylesheet" href="/paper/assets/index-1.css" disabled>')
  })

  test('cannot be ended by what a style says', () => {
    expect(dressed('p:after{content:"</style>"}', '<p></p>').screen).toContain('content:"<\\/style>"')
  })
})

test('paper has what print says and what every medium has, and nothing that concerns screens alone', () => {
  const css =
    'p{margin:0}@media (width>=37.5rem),print{p{top:1px}}@media print{p{top:2px}}@media screen and (width<37.5rem){p{top:3px}}@media (prefers-color-scheme:dark){p{top:4px}}'
  const { paper, style } = dressed(css, '<p></p>')
  expect(paper).toBe(
    'p{margin:0}@media print{p{top:1px}}@media print{p{top:2px}}@media (prefers-color-scheme:dark){p{top:4px}}',
  )
  expect(style).toBe(
    'p{margin:0}@media (width>=37.5rem){p{top:1px}}@media screen and (width<37.5rem){p{top:3px}}@media (prefers-color-scheme:dark){p{top:4px}}',
  )
})

test('a style sheet of another site stays a link', () => {
  const other = '<link rel="stylesheet" href="https://example.org/a.css">'
  const { files, dress } = screenStyles(other, '/', () => expect.unreachable())
  expect(files.size).toBe(0)
  expect(dress(other)).toBe(other)
})

test.each([
  ['.bar>.tool:hover', ['.bar', '.tool']],
  ['main .set-copy>p:not(.gone):has(.jump)', ['.set-copy', 'main', 'p', '.jump']],
  [':root:has(.sheet .tool)', ['.sheet', '.tool']],
  ['.bar:has(.tool,:checked)', ['.bar']],
  [':is(h1,h2)', []],
  [':is(.strip:has(:checked)~.pane p,.strip~.pane [lang])', ['.strip', '.pane']],
  ['.max-sm\\:hidden', ['.max-sm:hidden']],
  ['ol::marker', ['ol']],
  ['[data-on]:not([data-on~="base"])', ['[data-on]']],
  [':root[data-theme=night] .tool[aria-current]', ['.tool']],
  ['#root[aria-busy=true]:before', ['[aria-busy]']],
  ['::view-transition-old(root)', ['::view-transition']],
  ['.copy ::highlight(place)', ['.copy', '::highlight']],
  ['[lang]:not(html,:lang(zh)) .phrase', ['.phrase', '[lang]']],
  ['.-scale-y-100', ['.-scale-y-100']],
  ['#root:not(:has(footer)) .dock:not(:has(>.sheet))', ['.dock']],
])('%s asks for %j', (selector, asks) => {
  expect(asksOf(selector)).toEqual(asks)
})
