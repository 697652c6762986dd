import { afterEach, expect, test } from 'vitest'
import { contentsModule } from '../../src/build/contentsModule.ts'
import type { Contents } from '../../src/newspaper/contents.ts'

interface Copy {
  readonly contents: Contents
  readonly onContents: (listener: () => void) => () => void
}

const told = (reason: string): Contents => ({ editions: [], unreadable: [{ seed: 'a.txt', reason }] })

/** Runs a copy of the module as the browser would, `hot` in the place of import.meta.hot. */
const run = (contents: Contents): Promise<Copy> => {
  const code = contentsModule(contents).replaceAll('import.meta.hot', 'globalThis.hot')
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Promise<Copy>
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'hot'))

test('a built site has the contents, and nothing ever calls back', async () => {
  const copy = await run(told('甲 </script> \u2028 "\\'))
  expect(copy.contents.unreadable[0]?.reason).toBe('甲 </script> \u2028 "\\')
  expect(copy.onContents(() => expect.unreachable())).toBeTypeOf('function')
})

test('in dev every copy that was imported shows the newest contents, and listeners are told', async () => {
  Reflect.set(globalThis, 'hot', { data: {}, accept: () => {} })
  const first = await run(told('一'))
  let calls = 0
  const end = first.onContents(() => calls++)
  const second = await run(told('二'))
  const third = await run(told('三'))
  expect([first, second, third].map(({ contents }) => contents.unreadable[0]?.reason)).toEqual([
    '三',
    '三',
    '三',
  ])
  expect(calls).toBe(2)
  end()
  await run(told('四'))
  expect(calls).toBe(2)
})
