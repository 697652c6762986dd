import { isBlankOf, isIdeographOf, isWesternOf } from './glyph.ts'
import type { Line } from './line.ts'

// 新
// 渡
// 口
// 启
// 用

/** How many ideographs make a run. */
const fewest = 3
/** In characters: no heading is longer. */
const longestHead = 60

/**
 * 竖排: joins lines of one character each into one line, the line that they are when read from top to bottom. An
 * empty line parts two of them. A short one without 。 is a heading; others are copy. `text` is the whole seed.
 */
export function joinUpright(text: string, lines: readonly Line[]): readonly Line[] {
  let joined: Line[] | undefined
  for (let i = 0; i < lines.length; i++) {
    let end = i
    let ideographs = 0
    while (end < lines.length && isAlone(lines[end]!) && (end === i || lines[end]!.blanksBefore === 0)) {
      if (isIdeographOf(lines[end]!.raw.codePointAt(0)!)) ideographs++
      end++
    }
    if (ideographs < fewest || 2 * ideographs < end - i) {
      joined?.push(lines[i]!)
      continue
    }
    joined ??= lines.slice(0, i)
    const first = lines[i]!
    const last = lines[end - 1]!
    const raw = text.slice(first.start, last.end)
    const upright = end - i <= longestHead && !raw.includes('。') ? 'head' : 'copy'
    joined.push({ ...first, end: last.end, raw, ems: end - i, unsure: 0, solid: false, upright })
    i = end - 1
  }
  return joined ? joined.map((line, index) => ({ ...line, index })) : lines
}

/** Whether a line is one character, or a figure of two digits. */
function isAlone({ raw }: Line): boolean {
  if (raw.length > 2) return false
  const code = raw.codePointAt(0)!
  if (raw.length === 1 || code > 0xffff) return !isBlankOf(code)
  return isWesternOf(code) && isWesternOf(raw.charCodeAt(1))
}
