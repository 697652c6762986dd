/**
 * 疑点: a doubt or a fault, in three sentences that a person can act on: what, why, what to do. `rule` names the check that
 * found it; `line` counts from 1.
 */
export interface Diagnostic {
  readonly rule: string
  readonly severity: 'note' | 'warning' | 'error'
  /** The seed as it was given. */
  readonly seed: string
  readonly line?: number
  readonly what: string
  readonly why: string
  readonly todo: string
}

/** One line for a terminal or a log: file:line, then what, why, what to do. */
export function sayDiagnostic(d: Diagnostic): string {
  const place = d.line === undefined ? d.seed : `${d.seed}:${d.line}`
  return printable(`${place} ${d.what} ${d.why} ${d.todo}`)
}

/**
 * A name or sentence for a terminal: control characters, line ends and marks that turn the direction of writing stand
 * as `\\u{1b}`, since a file may have any name.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`
  })
}
