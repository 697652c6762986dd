/**
 * 疑点: a doubt or a fault, told so that it can be acted on.
 * `rule` names what noticed it; `line` counts from 1; the three sentences are for a person.
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
  return `${place} ${d.what} ${d.why} ${d.todo}`
}
