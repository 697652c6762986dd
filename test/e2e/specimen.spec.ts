import type { Locator } from '@playwright/test'
import { awake, expect, test } from './watched.ts'

/** Computed values of an element, or of what stands before or after its text. */
async function styleOf<Name extends string>(
  element: Locator,
  names: readonly Name[],
  pseudo?: '::before' | '::after',
): Promise<Record<Name, string>> {
  return element.first().evaluate(
    (found, [asked, part]) => {
      const style = getComputedStyle(found, part)
      return Object.fromEntries((asked ?? []).map((name) => [name, style.getPropertyValue(name)]))
    },
    [[...names], pseudo] as const,
  ) as Promise<Record<Name, string>>
}

const zhu = 'rgb(174, 42, 28)'
const ink = 'rgb(27, 24, 20)'
const hair = 'rgb(201, 193, 177)'

test.describe('as the specimen has it', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await awake(page)
  })

  test('the rules are drawn', async ({ page }) => {
    const built = ['block-size', 'border-top-width', 'border-bottom-width', 'border-top-color'] as const
    const rule = (block: string, top: string, bottom: string, color = ink) => ({
      'block-size': block,
      'border-top-width': top,
      'border-bottom-width': bottom,
      'border-top-color': color,
    })
    // 文武线 4 + 2 + 1, 武文线 1 + 2 + 4.
    expect(await styleOf(page.locator('.line-wenwu:visible'), built)).toEqual(rule('7px', '4px', '1px'))
    expect(await styleOf(page.locator('.line-wuwen'), built)).toEqual(rule('7px', '1px', '4px'))
    // 双正线 1 + 2 + 1, as it parts the bands of a page.
    expect(await styleOf(page.locator('.page-rule[data-kind="double"]:visible'), built)).toEqual(
      rule('4px', '1px', '1px'),
    )
    // 反线: 4 over 导读, 3 over a quotation, which a 正线 closes.
    const over = ['border-top-width', 'border-bottom-width'] as const
    expect(await styleOf(page.getByRole('navigation', { name: '本版导读' }), over)).toMatchObject({
      'border-top-width': '4px',
    })
    expect(await styleOf(page.locator('figure.line-quote:visible'), over)).toEqual({
      'border-top-width': '3px',
      'border-bottom-width': '1px',
    })
    // 细线, between columns.
    expect(await styleOf(page.locator('.set-copy'), ['column-rule-width', 'column-rule-color'])).toEqual({
      'column-rule-width': '1px',
      'column-rule-color': hair,
    })
    // 双框: 报眼 has its second frame inside, 评论 outside.
    const frame = ['border-top-width', 'outline-width', 'outline-offset'] as const
    expect(await styleOf(page.locator('.frame-inside'), frame)).toEqual({
      'border-top-width': '1px',
      'outline-width': '1px',
      'outline-offset': '-5px',
    })
    expect(await styleOf(page.locator('.frame-outside'), frame)).toEqual({
      'border-top-width': '1px',
      'outline-width': '1px',
      'outline-offset': '3px',
    })
  })

  test('a headline tells that it is under the pointer, and what has the focus', async ({ page }) => {
    const headline = page
      .getByRole('main')
      .getByRole('article')
      .first()
      .getByRole('heading')
      .getByRole('link')
    const line = ['text-decoration-line', 'text-decoration-color', 'text-decoration-thickness'] as const
    const phrase = headline.locator('.phrase')
    expect((await styleOf(phrase, line))['text-decoration-line']).toBe('none')
    await headline.hover()
    expect(await styleOf(phrase, line)).toEqual({
      'text-decoration-line': 'underline',
      'text-decoration-color': zhu,
      'text-decoration-thickness': '2px',
    })
    await page.keyboard.press('Tab')
    await headline.focus()
    expect(await styleOf(headline, ['outline-width', 'outline-color', 'outline-offset'])).toEqual({
      'outline-width': '2px',
      'outline-color': zhu,
      'outline-offset': '3px',
    })
  })

  test('where I am is marked by a bar, and vermilion is for marks, labels and ways out alone', async ({
    page,
  }) => {
    const here = page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '版面' })
    expect(await styleOf(here, ['block-size', 'background-color'], '::after')).toEqual({
      'block-size': '3px',
      'background-color': zhu,
    })
    const used = await page.evaluate((vermilion) => {
      const coloured = [...document.querySelectorAll('body *')].filter((element) => {
        const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        return said && element.getClientRects().length > 0 && getComputedStyle(element).color === vermilion
      })
      return coloured
        .filter((element) => !element.closest('.nameplate, .label, .column-strip, .jump, .jump-link'))
        .map((element) => element.textContent)
    }, zhu)
    expect(used).toEqual([])
  })

  test('the newspaper’s own ■ is .62 em of vermilion', async ({ page }) => {
    const square = page.locator('.set-copy .square')
    const size = await square.first().evaluate((found) => Number.parseFloat(getComputedStyle(found).fontSize))
    const { 'inline-size': width, 'background-color': colour } = await styleOf(square, [
      'inline-size',
      'background-color',
    ])
    expect(Number.parseFloat(width)).toBeCloseTo(0.62 * size, 1)
    expect(colour).toBe(zhu)
  })
})
