/** The arena's first size, in numbers; it doubles when it is full. */
const firstCells = 256

/** Many short rows of numbers in one array, each known by the place of its first: an array for each would cost too much. */
export class NumberArena {
  /** Allocated with the first row: a file may have thousands of empty pages. */
  #cells = new Float64Array()
  #end = 0

  /** All numbers. Adding a row may replace the array. */
  get cells(): Float64Array {
    return this.#cells
  }

  /** Adds a row of zeros and returns its place. */
  add(length: number): number {
    const at = this.#end
    this.#end += length
    if (this.#end > this.#cells.length) {
      const more = new Float64Array(Math.max(firstCells, this.#end, 2 * this.#cells.length))
      more.set(this.#cells)
      this.#cells = more
    }
    return at
  }

  /** Removes all rows. */
  clear(): void {
    this.#cells.fill(0, 0, this.#end)
    this.#end = 0
  }
}
