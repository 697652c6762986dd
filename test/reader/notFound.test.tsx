// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'

test('an address that nothing answers says what to do, and keeps the sections', async () => {
  await openScreen('/nowhere')
  expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '回到版面' }).getAttribute('href')).toBe('/')
  const bar = screen.getByRole('navigation', { name: '栏目' })
  expect(within(bar).getByRole('link', { name: '评论' })).toBeTruthy()
})
