import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyLines } from '../../src/compose/copy/copyLines.ts'
import { type Tie, tiesOf } from '../../src/compose/copy/ties.ts'
import { namesInRunIn, type RunInPiece, runInPieces } from '../../src/compose/runIn.ts'
import type { Article } from '../../src/newspaper/article.ts'
import { findBrowser } from '../e2e/browser.ts'

/** The CSS that composition.ts asks of copy, and nothing else. */
const css = `
  * { margin: 0; padding: 0 }
  body { font-family: 'Noto Serif CJK SC', serif; line-height: 1.65; line-break: strict; word-break: normal;
    overflow-wrap: break-word; text-autospace: normal; text-spacing-trim: trim-start; text-rendering: optimizeLegibility;
    font-variant-numeric: lining-nums; text-align: justify; text-wrap: wrap }
  p { text-indent: 2em }
  .run-in { font-family: 'LXGW WenKai', 'Noto Serif CJK SC'; line-height: 1 }
  .tied { white-space: nowrap }
  p.crosshead { font-weight: 900; text-align: start; text-indent: 0 }
  .square { display: inline-block; inline-size: 0.62em; block-size: 0.62em; margin-inline-end: 0.45em }`

/** Size of the copy in px, measure in characters, size of crossheads in px: md and lg, sm, xl, 2xl. */
const settings = [
  [16, 15, 17],
  [16, 17, 17],
  [17, 17, 18],
  [18, 17, 19],
] as const

/** Tests that the lines of some pages in a browser are those of the arithmetic, at every size of copy. */
export function linesAgree(pages: readonly (readonly [name: string, stories: readonly Article[]])[]): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(findBrowser())
  })
  afterAll(() => browser.close())

  describe.each(settings)('copy of %ipx at %i characters', (size, measure, crosshead) => {
    test.each(pages)('%s: the lines of the arithmetic are those of the browser', async (_, stories) => {
      const paragraphs = stories.flatMap((story) => expectedLines(story, { size, measure, crosshead }))
      const found = await linesInBrowser(
        browser,
        paragraphs.map(({ html }) => html),
        // The hundredths of a pixel that the copy's margin gives: ten ideographs of 16px measure 160.016px.
        `font-size: ${size}px; inline-size: ${size * measure + 0.03}px`,
      )
      expect(found).toEqual(paragraphs.map(({ lines }) => lines))
    })
  })
}

/** The paragraphs of a story as HTML, and the lines that the arithmetic sets. */
function expectedLines(
  story: Article,
  { size, measure, crosshead }: { size: number; measure: number; crosshead: number },
): { html: string; lines: string[] }[] {
  const copy = copyLines(story, measure, crosshead / size).lines
  const opening = runInPieces(story)
  const first = story.body.findIndex((block) => block.kind === 'paragraph')
  return story.body.flatMap(({ kind, text: words }, block) => {
    const pieces = block === first ? opening : []
    const runIn = pieces.map(({ text }) => text).join('')
    const names = block === first ? namesInRunIn(story) : []
    const set = runIn + words
    const lines = copy
      .filter((line) => line.block === block)
      .map(({ start, end }) => set.slice(start + runIn.length, end + runIn.length).replace(/[ \u3000]/g, ''))
    const html =
      kind === 'crosshead'
        ? `<p class="crosshead" style="font-size: ${crosshead}px"><span class="square"></span>${set}</p>`
        : `<p>${htmlOf(set, pieces, tiesOf(set, runIn.length, names))}</p>`
    return [{ html, lines }]
  })
}

function htmlOf(set: string, runIn: readonly RunInPiece[], ties: readonly Tie[]): string {
  let html = runIn
    .map(({ text, tied }) => `<span class="run-in${tied ? ' tied' : ''}">${text}</span>`)
    .join('')
  let at = runIn.reduce((length, { text }) => length + text.length, 0)
  for (const [start, end] of ties) {
    if (start < at) continue
    html += `${set.slice(at, start)}<span class="tied">${set.slice(start, end)}</span>`
    at = end
  }
  return html + set.slice(at)
}

async function linesInBrowser(
  browser: Browser,
  paragraphs: readonly string[],
  style: string,
): Promise<string[][]> {
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="zh-Hans"><style>${css}</style><body style="${style}">${paragraphs.join('')}</body>`,
  )
  const lines = await page.evaluate(() => {
    const range = document.createRange()
    return [...document.querySelectorAll('p')].map((paragraph) => {
      const found: string[] = []
      let bottom = Number.NEGATIVE_INFINITY
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? ''
        for (let i = 0; i < words.length; i++) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          // A space that hangs at a line's end has no place of its own.
          if (words[i] === ' ' || words[i] === '\u3000') continue
          const box = [...range.getClientRects()].at(-1)
          // A character whose middle lies under the last line's foot begins a line; faces differ in height.
          if (box && (box.top + box.bottom) / 2 > bottom) {
            found.push('')
            bottom = box.bottom
          }
          found.push(`${found.pop() ?? ''}${words[i]}`)
        }
      }
      return found
    })
  })
  await page.close()
  return lines
}
