/** Room for the first rows, in numbers; twice as much when it is full. */
const firstCells = 256

/**
 * 数行: short rows of numbers, one behind the other in one array. A page has thousands of them, and an array of its own
 * for each costs more than what is done with it. A row is told by the place of its first number.
 */
export class NumberArena {
  /** None before the first row: a file may have thousands of empty pages, and what they throw away is collected dearly. */
  #cells = new Float64Array()
  #end = 0

  /** All numbers; another array once a row was added. */
  get cells(): Float64Array {
    return this.#cells
  }

  /** A new row of noughts. */
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

  /** Forgets all rows. */
  clear(): void {
    this.#cells.fill(0, 0, this.#end)
    this.#end = 0
  }
}
