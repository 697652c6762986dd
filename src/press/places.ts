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
export const startsOf = (rows: readonly (readonly unknown[])[]): number[] =>
  sums(rows.map((row) => row.length))

/** What some numbers come to, none of them, the first, the first two … */
export function sums(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const number of numbers) sums.push(sums.at(-1)! + number)
  return sums
}
