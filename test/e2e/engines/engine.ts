/** A browser of another engine than Chromium's, with as much of a driver's interface as a walk through the paper needs. */
export interface Engine {
  readonly name: string
  /** Whether its driver can print. */
  readonly prints: boolean
  /** Opens a window of so many CSS pixels. */
  readonly open: (width: number, height: number) => Promise<Window>
}

export interface Window {
  readonly go: (address: string) => Promise<void>
  readonly back: () => Promise<void>
  /** Clicks the first element that a CSS selector finds and that is shown. */
  readonly click: (selector: string) => Promise<void>
  /** The value of an expression in the page. */
  readonly ask: <T>(expression: string) => Promise<T>
  /** A PNG of what the window shows. */
  readonly picture: () => Promise<Uint8Array>
  /** The page as a PDF. */
  readonly print: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** An engine that this machine has, or the sentence that says what to install. */
export type FoundEngine = Engine | string
