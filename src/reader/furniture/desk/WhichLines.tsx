import { gap } from '../../wording.ts'
import type { ChosenLines } from './choice.ts'
import { sayPart } from './words.ts'

/** 一　哪几行: the first and the last of the chosen lines, each a line up or down. */
export function WhichLines({ lines: [first, last], rows, choose }: ChosenLines) {
  const least = rows[0]?.number ?? 1
  const most = rows.at(-1)?.number ?? last
  const place = (number: number) => sayPart(rows.find((row) => row.number === number)?.part)
  const begin = (line: number) => choose([line, Math.max(line, last)], `起于${line}行`)
  const end = (line: number) => choose([Math.min(line, first), line], `止于${line}行`)
  return (
    <>
      <h2 className="desk-step">一{gap}哪几行</h2>
      <End name="起于" line={first} place={place(first)} least={least} most={most} move={begin} />
      <End name="止于" line={last} place={place(last)} least={least} most={most} move={end} />
    </>
  )
}

function End({
  name,
  line,
  place,
  least,
  most,
  move,
}: {
  name: string
  line: number
  place: string
  least: number
  most: number
  move: (line: number) => void
}) {
  const step = (by: number, word: string) => (
    <button
      type="button"
      className="tool"
      aria-label={`${name}${word}一行`}
      disabled={line + by < least || line + by > most}
      onClick={() => move(line + by)}
    >
      {word}
    </button>
  )
  return (
    <fieldset className="desk-end">
      <legend className="heard-only">{name}</legend>
      <span aria-hidden="true">{name}</span>
      <b>{line}行</b>
      <span className="grow">{place}</span>
      {step(-1, '上移')}
      {step(1, '下移')}
    </fieldset>
  )
}
