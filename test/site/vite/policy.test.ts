import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../../src/site/vite/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function policyOf(html: string): ReadonlyMap<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
  return new Map(content.split(';').map((each) => [each.split(' ')[0] ?? '', each]))
}

const page = (inside: string) =>
  withPolicy(`<!doctype html><html><head><meta charset="utf-8">${inside}</head><body></body></html>`)

test('a screen states by hash what stands in it, and allows nothing by the lump', () => {
  const html = page(
    '<script>a()</script><noscript><style>.b{}</style></noscript><script type="speculationrules">{}</script><script type="module" src="/c.js"></script>',
  )
  const policy = policyOf(html)
  expect(policy.get('default-src')).toBe("default-src 'none'")
  expect(policy.get('script-src')).toBe(`script-src 'self' ${hash('a()')} ${hash('{}')}`)
  expect(policy.get('style-src')).toBe(`style-src 'self' ${hash('.b{}')}`)
  expect(policy.get('trusted-types')).toBe('trusted-types banxin')
  expect([...policy.values()].join()).not.toMatch(/unsafe|\*|https?:|data:/)
})

test('the policy comes before anything that it is about', () => {
  const html = page('<script>a()</script>')
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
})

test('data is not allowed to run', () => {
  expect(policyOf(page('<script type="application/json">{}</script>')).get('script-src')).toBe(
    "script-src 'self'",
  )
})
