import { createHash } from 'node:crypto'

/**
 * 规矩: what a screen may load and run, stated by the screen itself so that it holds on any host. Scripts and styles come
 * from the site or stand in the file with their hashes told; nothing is written into a page as HTML; nobody else's
 * address is asked for anything.
 *
 * Workers are foreseen, and a service worker and manifest; pictures and faces may be made in the browser (`blob:`). A
 * tool that needs more says here what and why. What a <meta> cannot hold stands in README: who may frame the site.
 */
const directives = (inline: { readonly scripts: string; readonly styles: string }): readonly string[] => [
  "default-src 'none'",
  `script-src 'self'${inline.scripts}`,
  `style-src 'self'${inline.styles}`,
  "img-src 'self' blob:",
  "font-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Addresses of our own workers alone become script, through the policy of that name.
  "require-trusted-types-for 'script'",
  'trusted-types banxin',
]

/** A finished screen with its policy first in its head, before anything that the policy is about. */
export function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].filter(([, told = '']) =>
    runs(told),
  )
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
  const policy = directives({
    scripts: hashes(scripts.map(([, , text = '']) => text)),
    styles: hashes(styles.map(([, text = '']) => text)),
  }).join(';')
  return html.replace(
    /<meta charset="utf-8">/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

/** Whether a browser acts on what stands in a script element: data is only data, and a file has no text. */
function runs(attributes: string): boolean {
  return !/\bsrc=/.test(attributes) && !/\btype="application\/json"/.test(attributes)
}

/** Each once, in the order of the page. */
function hashes(texts: readonly string[]): string {
  const told = texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [...new Set(told)].join('')
}
