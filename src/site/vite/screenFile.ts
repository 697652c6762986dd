/** The file of a screen below the site's folder: `/` → index.html, `/article/%E5%9F%B9` → article/培.html. */
export function screenFile(path: string): string {
  return `${fileOf(path) || 'index'}.html`
}

/** The file of an address, each part of it decoded. */
export function fileOf(address: string): string {
  const parts = address.split('/').filter(Boolean).map(decodeURIComponent)
  const unsafe = parts.find((part) => /[/\\\0]|^\.\.?$/.test(part) || Buffer.byteLength(part) > 250)
  if (unsafe !== undefined) throw new Error(`${address} cannot be a file: ${unsafe} is no name for one.`)
  return parts.join('/')
}
