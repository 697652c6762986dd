/** ■: the newspaper's own mark before crossheads and quotations. */
export function Square() {
  return <span className="square" aria-hidden="true" />
}
