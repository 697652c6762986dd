// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { overNetwork } from '../../src/reader/delivery.ts'

const answers = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
afterEach(() => vi.unstubAllGlobals())

/** What comes of asking for a story: what its screen shows, the status of a response that was thrown, or an error. */
const outcome = (program: string | undefined): Promise<unknown> =>
  overNetwork(program)
    .screen('/article/x')
    .catch((fault: unknown) => {
      if (fault instanceof Response) return fault.status
      return fault instanceof Error ? fault.message : (fault as { init?: ResponseInit }).init?.status
    })

const ofBuild = (program: string): string => JSON.stringify({ program, screen: { words: '甲' } })

test('a screen of the same build is shown', async () => {
  answers(ofBuild('main-1.js'))
  expect(await outcome('main-1.js')).toEqual({ words: '甲' })
})

test('what a host cannot answer is a fault that names the screen, not a screen', async () => {
  answers('Internal error', 500)
  expect(await outcome('main-1.js')).toBe('/article/x: 500')
})

test('a screen of another build, or none, sends an old page to the address itself', async () => {
  answers(ofBuild('main-2.js'))
  expect(await outcome('main-1.js')).toBe(302)
  answers('', 404)
  expect(await outcome('main-1.js')).toBe(302)
})

test('while one works on the seeds, what is not there is not found', async () => {
  answers('', 404)
  expect(await outcome(undefined)).toBe(404)
})

test.each(['null', '{}', '[]', '"screen"', '<html>'])(
  'what arrives instead of a screen, %s, is a fault, and is asked for again',
  async (body) => {
    const delivery = overNetwork('main-1.js')
    answers(body)
    await expect(delivery.screen('/article/x')).rejects.toThrow()
    answers(ofBuild('main-1.js'))
    expect(await delivery.screen('/article/x')).toEqual({ words: '甲' })
  },
)
