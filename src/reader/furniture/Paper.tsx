/* 付印的纸: what a printer is told by a rule of the page alone: its size, its scale, what stands in its margins. */

/** A4, with where the words come from and the number of the sheet at its foot. */
export function StoryPaper({ source, length }: { source: string; length: string }) {
  return (
    <style>
      {`@page{@bottom-left{content:"${source}"}@bottom-right{content:"${length}　" counter(page) " / " counter(pages)}}`}
    </style>
  )
}

/** A3 between its margins, in px. */
const sheet = { width: 1047, height: 1518 }

/** A page as it is made up for 1,252 px, in lines of 28, and what stands over and under these. */
const made = { width: 1252, line: 28, beside: 385 }

/** Scaled down further, body text of 17 px is no longer read with ease: such a page goes on on a second sheet. */
const smallest = 0.55

/** A3 upright, as wide as it can be, and where that serves, small enough for a made-up page of so many lines. */
export function FrontPaper({ lines }: { lines: number | undefined }) {
  const wide = sheet.width / made.width
  const whole = lines === undefined ? wide : sheet.height / (lines * made.line + made.beside)
  const scale = whole < smallest ? wide : Math.min(whole, wide)
  // A line of whole pixels: browsers round others, and the columns would hold one line less.
  const line = Math.floor(made.line * scale)
  return (
    <style>{`@page{size:A3;margin:9mm 10mm}@media print{.sheet{zoom:calc(${line}/${made.line})}}`}</style>
  )
}
