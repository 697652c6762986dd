/**
 * 站址: the origin before canonical addresses, `https://example.org`, or '' where nobody told it. What cannot be right is
 * refused in a sentence before anything is built: a base that depends on the page, an origin that is no address, and one
 * whose path is not that of the site.
 */
export function siteOrigin(told: string | undefined, base: string): string {
  if (!base.startsWith('/'))
    refuse(
      `--base=${base} cannot be used: pages lie in folders, and each must know where the site is. Write --base=/paper/.`,
    )
  if (!told) return ''
  if (!URL.canParse(told)) refuse(`BANXIN_ORIGIN=${told} is no address of a site. Write https://example.org.`)
  const { origin, pathname } = new URL(told)
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (path !== '/' && path !== base)
    refuse(
      `BANXIN_ORIGIN=${told} tells the path ${path}, but the site is built for ${base}. Build with --base=${path}.`,
    )
  return origin
}

/** Vite prints the stack of what a plugin throws: here that is the sentence. */
function refuse(sentence: string): never {
  throw Object.assign(new Error(sentence), { stack: sentence })
}
