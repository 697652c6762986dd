// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'

/** Leaves a document that is scrolled so far: it keeps that once its effects have run, which a busy machine does late. */
async function leaveAt(scroll: number) {
  window.scrollTo(0, scroll)
  await waitFor(() => {
    window.dispatchEvent(new Event('pagehide'))
    expect(Object.values(sessionStorage).join()).toContain(`:${scroll}`)
  })
  cleanup()
  window.scrollTo(0, 0)
}

test('a screen that is loaded by its address begins at its top, and where I was once I had been there', async () => {
  await openScreen('/')
  await leaveAt(500)
  await openScreen('/section/news')
  expect(window.scrollY).toBe(0)
  await leaveAt(300)
  await openScreen('/')
  await waitFor(() => expect(window.scrollY).toBe(500))
})
