/** What a tool is told by the word that opens it. */
export interface Opened {
  /** The word, which names it. */
  readonly word: string
  readonly close: () => void
}
