// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SetPhrases } from '../../src/reader/furniture/type/SetPhrases.tsx'
import { openScreen } from './openScreen.tsx'
import { edition, madeUp } from './sampleDelivery.ts'

/** A head by its characters: what computes names here sets a space between the pieces that hold together. */
const headed = (text: string) => new RegExp(`^${[...text.replaceAll('\u3000', '')].join('\\s*')}$`)

test('every story of a made-up page stands once, under its headline', async () => {
  await openScreen('/', madeUp())
  expect(screen.getAllByRole('article')).toHaveLength(edition.entries.length)
  for (const { title, headline } of edition.entries) {
    const name = headline ? headed(title) : /图片新闻.*七月的集市上/
    expect(screen.getByRole('article', { name })).toBeTruthy()
  }
})

test('a headline of a made-up page leads to its story, and is read as one text', async () => {
  await openScreen('/', madeUp())
  const story = screen.getByRole('article', { name: headed('河堤上的守夜人') })
  const link = within(story).getByRole('link', { name: headed('河堤上的守夜人') })
  expect(link.getAttribute('href')).toBe('/article/dyke')
  expect(link.textContent).toBe('河堤上的守夜人')
  expect(screen.getByRole('link', { name: headed('治水要有耐心') })).toBeTruthy()
})

test('news opens with its dateline and its writer where its copy is set', async () => {
  await openScreen('/', madeUp())
  const story = screen.getByRole('article', { name: headed('新桥今日通车') })
  expect(story.textContent).toContain('新华社河口7月27日电（记者 周桥）')
})

test('a crosshead of the copy is a heading of its story', async () => {
  await openScreen('/', madeUp())
  const story = screen.getByRole('article', { name: headed('河堤上的守夜人') })
  expect(within(story).getByRole('heading', { level: 3, name: '一盏灯' })).toBeTruthy()
})

test('quotations and captions stand in the panels of the first story', async () => {
  await openScreen('/', madeUp())
  const story = screen.getByRole('article', { name: headed('河堤上的守夜人') })
  expect(within(story).getByText('老守堤人说')).toBeTruthy()
  expect(within(story).getByText('七月二十七日夜，守堤人在查看水位。')).toBeTruthy()
})

test('a head may say the same twice', () => {
  const complaints = vi.spyOn(console, 'error')
  const { container } = render(
    <SetPhrases
      text={[
        { text: '学习', bound: true },
        { text: '学习', bound: true },
        { text: '再' },
        { text: '学习', space: true },
        { text: '学习' },
      ]}
    />,
  )
  expect(container.textContent).toBe('学习学习再学习 学习')
  expect(complaints).not.toHaveBeenCalled()
})

test('the places of a page are told by a style sheet of its own, which turns where the tokens do', async () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const turns = [...tokens.matchAll(/--breakpoint-\w+: ([\d.]+rem);/g)].map(
    ([, width]) => `(width>=${width})`,
  )
  await openScreen('/', madeUp())
  const css = document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(' ', '')))
    .join('')
  expect(turns).toHaveLength(5)
  expect(turns.filter((turn) => !css.includes(turn))).toEqual([])
  expect(document.querySelectorAll('[style]')).toHaveLength(0)
  cleanup()
  expect(document.adoptedStyleSheets).toEqual([])
})
