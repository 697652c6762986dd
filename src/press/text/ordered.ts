/** The index of the first item of a row for which a test holds, where it holds for all behind it too; the length where for none. */
export function firstWhere<T>(row: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(row[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first number of an ascending row that is at least `least`; the length where there is none. */
export function firstFrom(row: readonly number[], least: number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! >= least) high = middle
    else low = middle + 1
  }
  return low
}
