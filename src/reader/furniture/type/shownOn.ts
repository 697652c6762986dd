/** `data-on` for what is not shown at every width. */
export function shownOn(on: readonly string[] | undefined): { 'data-on'?: string } {
  return on ? { 'data-on': on.join(' ') } : {}
}
