// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'

/** Opens an address as a document of its own, as the dev server gives it. */
async function load(address: string) {
  window.dispatchEvent(new Event('pagehide'))
  cleanup()
  window.scrollTo(0, 0)
  await openScreen(address)
}

test('a screen that is loaded by its address begins at its top, and where I was once I had been there', async () => {
  await load('/')
  window.scrollTo(0, 500)
  await load('/section/news')
  expect(window.scrollY).toBe(0)
  window.scrollTo(0, 300)
  await load('/')
  await waitFor(() => expect(window.scrollY).toBe(500))
})
