/** The index of the first item that passes a test, or the length if none does; every item after it must pass too. */
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
