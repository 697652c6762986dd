/** The heading lines at places [first, end) of the page. */
export interface Places {
  readonly first: number
  readonly end: number
}

/** No lines. */
export const noLines: Places = { first: 0, end: 0 }

/** All but the first n lines. */
export const dropFirst = ({ first, end }: Places, n: number): Places => ({ first: first + n, end })

/** The last n lines. */
export const keepLast = ({ end }: Places, n: number): Places => ({ first: end - n, end })

/** All but the last n lines. */
export const dropLast = ({ first, end }: Places, n: number): Places => ({ first, end: end - n })

/** Merges runs of lines that touch, unless `parts` says that something separates them at a place. */
export function mergeRuns(
  runs: readonly Places[],
  parts: (place: number) => boolean = () => false,
): Places[] {
  const whole: Places[] = []
  for (const { first, end } of runs) {
    const last = whole.at(-1)
    if (last?.end === first && !parts(first)) whole[whole.length - 1] = { first: last.first, end }
    else whole.push({ first, end })
  }
  return whole
}

/** The place at which each row of lines begins, then the number of all lines. */
export const startsOf = (rows: readonly (readonly unknown[])[]): number[] =>
  sums(rows.map((row) => row.length))

/** The running totals of some numbers, from 0. */
export function sums(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const number of numbers) sums.push(sums.at(-1)! + number)
  return sums
}
