import { afterEach, expect, test, vi } from 'vitest'
import type { Contents, EditionContents } from '../../../src/newspaper/contents.ts'
import { type ContentsChange, changeOf, contentsModule } from '../../../src/site/vite/contentsModule.ts'

interface ContentsModule {
  readonly contents: Contents
  readonly onContents: (listener: () => void) => () => void
}

const told = (...editions: EditionContents[]): Contents => ({ editions, unreadable: [] })
const edition = (id: string, version = 1): EditionContents => ({
  id,
  pages: [],
  entries: [],
  articles: `edition/${id}.json?v=${version}`,
  characters: 0,
  minutes: 0,
  lines: 0,
  residueLines: 0,
})

/** Runs the module as the browser would; in dev with what the server sends. */
const run = (contents: Contents): Promise<ContentsModule> => {
  const code = contentsModule(contents).replaceAll('import.meta.hot', 'globalThis.hot')
  return import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  ) as Promise<ContentsModule>
}

async function runInDev(contents: Contents) {
  const on = vi.fn<(event: string, listener: (change: ContentsChange) => void) => void>()
  const reload = vi.fn()
  vi.stubGlobal('hot', { on })
  vi.stubGlobal('location', { reload })
  const module = await run(contents)
  return { module, send: (change: ContentsChange) => on.mock.lastCall?.[1](change), reload }
}

afterEach(() => void vi.unstubAllGlobals())

test('a built site has the contents, whatever stands in them, and nothing ever calls back', async () => {
  const reason = '甲 </script> \u2028 "\\\''
  const { contents, onContents } = await run({ editions: [], unreadable: [{ seed: 'a.txt', reason }] })
  expect(contents.unreadable[0]?.reason).toBe(reason)
  expect(onContents(() => expect.unreachable())).toBeTypeOf('function')
})

test('in dev a page is told what it does not have yet, and calls back', async () => {
  const before = told(edition('2019-02-21'), edition('2019-02-20'))
  const after = told(edition('2019-02-22'), edition('2019-02-21', 2), before.editions[1]!)
  const { module, send } = await runInDev(before)
  const listener = vi.fn()
  const end = module.onContents(listener)
  const change = changeOf(before, after)
  expect(change.changed.map(({ id }) => id)).toEqual(['2019-02-22', '2019-02-21'])
  send(JSON.parse(JSON.stringify(change)))
  expect(module.contents).toEqual(after)
  expect(module.contents.editions[2]).toEqual(before.editions[1])
  send(changeOf(after, told()))
  expect(module.contents.editions).toEqual([])
  expect(listener).toHaveBeenCalledTimes(2)
  end()
  send(changeOf(told(), before))
  expect(listener).toHaveBeenCalledTimes(2)
})

test('a page that missed a change loads anew rather than show what is not there', async () => {
  const { send, reload } = await runInDev(told())
  const [first, second] = [told(edition('a')), told(edition('a'), edition('b'))]
  send(changeOf(first, { ...second, editions: [...first.editions, ...second.editions.slice(1)] }))
  expect(reload).toHaveBeenCalledOnce()
})
