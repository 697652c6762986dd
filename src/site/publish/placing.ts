/** One step from the site that stands to the new one. Each is one rename or one removal, so it is done or not done. */
export interface Step {
  /** `add` puts a file where none stands, `replace` where one does. */
  readonly does: 'add' | 'replace' | 'remove'
  /** Below the site's folder. */
  readonly file: string
}

/**
 * 换版: the steps from the site that stands to the new one, in an order in which every page works after each of them.
 * `made` are the files that were made anew, `stands` all that stand in the folder, `wanted` all that are to stand there.
 * What is added comes first, as nothing that stands leads to it; then what is replaced, data before pages; and what is
 * wanted no longer goes when no page leads to it.
 */
export function placingSteps(
  made: Iterable<string>,
  stands: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): readonly Step[] {
  const all = dataFirst(made)
  const gone = dataFirst([...stands].filter((file) => !wanted.has(file)))
  return [
    ...all.filter((file) => !stands.has(file)).map((file): Step => ({ does: 'add', file })),
    ...all.filter((file) => stands.has(file)).map((file): Step => ({ does: 'replace', file })),
    // pages lead to the other files
    ...gone.reverse().map((file): Step => ({ does: 'remove', file })),
  ]
}

/** What is fetched before what fetches it; the front page, from which one comes to all others, last. */
function dataFirst(files: Iterable<string>): string[] {
  const rank = (file: string): number => (file === 'index.html' ? 2 : Number(file.endsWith('.html')))
  return [...files].sort((a, b) => rank(a) - rank(b))
}
