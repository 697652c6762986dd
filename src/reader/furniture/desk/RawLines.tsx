import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { LineRow } from '../../../desk/messages.ts'
import type { ChosenLines } from './choice.ts'

/** 提取原文: the seed's own lines. One number is tapped and then another, or the lines are drawn over; the arrows do as well. */
export function RawLines({ lines: [first, last], rows, choose }: ChosenLines) {
  const list = useRef<HTMLDivElement>(null)
  const [anchor, setAnchor] = useState<number>()
  const drawing = useRef<number>(undefined)
  useEffect(() => showLine(list.current, first), [first])

  const pick = (from: number, to: number) => {
    const lines: ChosenLines['lines'] = [Math.min(from, to), Math.max(from, to)]
    choose(lines, `起于${lines[0]}行，止于${lines[1]}行`)
  }
  const press = (event: PointerEvent) => {
    const line = lineUnder(event.target)
    if (line === undefined || event.button !== 0) return
    drawing.current = anchor ?? line
    pick(anchor ?? line, line)
    setAnchor(anchor === undefined ? line : undefined)
  }
  const draw = ({ clientX, clientY, buttons }: PointerEvent) => {
    const line = lineUnder(document.elementFromPoint(clientX, clientY))
    if (buttons === 0 || drawing.current === undefined || line === undefined) return
    if (line !== drawing.current) setAnchor(undefined)
    if (line !== last || drawing.current !== first) pick(drawing.current, line)
  }
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const line = last + by
    if (!rows.some(({ number }) => number === line)) return
    pick(event.shiftKey ? Math.min(first, line) : line, line)
  }
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label="提取原文"
      aria-activedescendant={`line-${last}`}
      tabIndex={0}
      className="raw-lines"
      onPointerDown={press}
      onPointerMove={draw}
      onPointerUp={() => {
        drawing.current = undefined
      }}
      onKeyDown={move}
    >
      {rows
        .filter(({ number }) => number >= first - around && number <= last + around)
        .map((row) => (
          <RawLine key={row.number} row={row} chosen={row.number >= first && row.number <= last} />
        ))}
    </div>
  )
}

/** Lines shown before and behind the chosen ones. */
const around = 60

function RawLine({ row: { number, text, blank, spaces }, chosen }: { row: LineRow; chosen: boolean }) {
  const note = [
    ...(blank === 'joined' ? ['空行：换栏，已接合'] : blank === 'parts' ? ['空行：作分段'] : []),
    ...(spaces === undefined ? [] : [`字间空格${spaces}处，已去`]),
  ].join('；')
  return (
    <div
      id={`line-${number}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-label={`第${number}行，${text.trim() || '空行'}${note && `，${note}`}`}
      data-line={number}
      className="raw-line"
    >
      <span className="raw-number">{number}</span>
      <span className="raw-text">{text}</span>
      {note && <span className="raw-note">{note}</span>}
    </div>
  )
}

function lineUnder(target: EventTarget | null): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null
  return line ? Number(line.dataset.line) : undefined
}

/** Keeps a line in sight, a third down where it was not. */
function showLine(list: HTMLElement | null, line: number): void {
  const found = list?.querySelector<HTMLElement>(`[data-line="${line}"]`)
  if (!list || !found) return
  const at = found.offsetTop
  if (at < list.scrollTop || at + 2 * found.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = at - list.clientHeight / 2
}
