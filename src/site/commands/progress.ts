/** Milliseconds between two looks at how far the work is. */
const interval = 100

/** 进度: tells on a terminal how far a long work is, on one line that is written over; anywhere else it says nothing. */
export function showProgress(what: string, all: number, out: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0
  let shown = Date.now()
  const rewrite = (text: string): void => void (out.isTTY && out.write(`\r\u001b[2K${text}`))
  return {
    step: () => {
      done++
      if (Date.now() - shown < interval) return
      shown = Date.now()
      rewrite(`${what} ${done}/${all}`)
    },
    end: () => rewrite(''),
  }
}

/** A work of many like steps, while it goes on. */
export interface Progress {
  readonly step: () => void
  /** Takes the line away again. */
  readonly end: () => void
}
