import type { Contents } from '../newspaper/contents.ts'

/** The name by which the reader imports the contents; its types stand in `newspaper/virtual.d.ts`. */
export const contentsModuleName = 'virtual:banxin/contents'

/**
 * The source of that module. In dev a newer copy of it takes an older one's place without a reload: importers keep
 * the copy that they imported, so each copy leaves a way to set its `contents`, and the newest sets them all.
 */
export function contentsModule(contents: Contents): string {
  return `
export let contents = JSON.parse(${JSON.stringify(JSON.stringify(contents))})

const kept = import.meta.hot?.data ?? {}
kept.copies ??= []
kept.listeners ??= new Set()

export function onContents(listener) {
  kept.listeners.add(listener)
  return () => kept.listeners.delete(listener)
}

if (import.meta.hot) {
  for (const copy of kept.copies) copy(contents)
  kept.copies.push((newer) => { contents = newer })
  import.meta.hot.accept()
  for (const listener of kept.listeners) listener()
}
`
}
