/** 目录, as the build made it from the seeds. Reached by the reader only. */
declare module 'virtual:banxin/contents' {
  /** A live binding: in dev it holds the newest contents, so read it when it is used and keep no copy. */
  export const contents: import('./contents.ts').Contents
  /** Calls back after each change of the seeds (in dev; never in a built site). Returns what ends it. */
  export function onContents(listener: () => void): () => void
}
