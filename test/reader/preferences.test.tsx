// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { atOnce } from '../../src/reader/atOnce.ts'
import { openScreen } from './openScreen.tsx'

const page = document.documentElement

// as it stands in the head of a built page
beforeAll(atOnce)
beforeEach(() => {
  localStorage.clear()
  delete page.dataset.theme
  delete page.dataset.textSize
})

const theme = (name: string) =>
  within(screen.getAllByRole('group', { name: '主题' })[0]!).getByRole<HTMLInputElement>('radio', { name })

test('the theme follows the system until one is chosen', async () => {
  await openScreen('/')
  expect(theme('日间').checked).toBe(true)
  expect(page.dataset.theme).toBeUndefined()
})

test('a chosen theme is worn by the page and kept on the device', async () => {
  await openScreen('/')
  fireEvent.click(theme('夜读'))
  expect(page.dataset.theme).toBe('night')
  expect(localStorage.getItem('banxin.theme')).toBe('night')
  await waitFor(() => expect(theme('夜读').checked).toBe(true))
})

test('the size of type is chosen in the reading view', async () => {
  await openScreen('/article/dyke')
  const sizes = screen.getAllByRole('group', { name: '字号' })[0]!
  fireEvent.click(within(sizes).getByRole('radio', { name: '特大' }))
  expect(page.dataset.textSize).toBe('largest')
  expect(localStorage.getItem('banxin.textSize')).toBe('largest')
})

test('the front page keeps its grid and offers no size of type', async () => {
  await openScreen('/')
  expect(screen.queryByRole('group', { name: '字号' })).toBeNull()
})
