/** Heading lines that stand at places [first, end) of the page. */
export interface Places {
  readonly first: number
  readonly end: number
}

/** No lines at all. */
export const noLines: Places = { first: 0, end: 0 }

/** All but the first n lines. */
export const behind = ({ first, end }: Places, n: number): Places => ({ first: first + n, end })

/** The last n lines. */
export const lastOf = ({ end }: Places, n: number): Places => ({ first: end - n, end })

/** All but the last n lines. */
export const but = ({ first, end }: Places, n: number): Places => ({ first, end: end - n })

/** The place at which each row of lines begins, and behind the last how many there are in all. */
export function startsOf(rows: readonly (readonly unknown[])[]): number[] {
  const starts = [0]
  for (const row of rows) starts.push(starts.at(-1)! + row.length)
  return starts
}
