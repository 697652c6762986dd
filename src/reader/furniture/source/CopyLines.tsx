import { useState } from 'react'
import { sayLineNumbers } from '../../source/lineNumbersSaid.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { Unit } from '../../source/units.ts'

/** 复制原文行: the marked lines as they are, blanks and all. What came of it is said in the word’s place. */
export function CopyLines({ unit, page, name }: { unit: Unit; page: SeedLines; name: string }) {
  const [said, say] = useState<{ readonly of: Unit; readonly words: string }>()
  const copy = () => {
    const lines = page.lines.filter(({ number }) => unit.lines.has(number))
    const text = lines.map((line) => line.text).join('\n')
    navigator.clipboard.writeText(text).then(
      () => say({ of: unit, words: `已复制${sayLineNumbers(unit.lines.keys())}行` }),
      () => say({ of: unit, words: '浏览器不许复制' }),
    )
  }
  const words = said?.of === unit ? said.words : undefined
  return (
    <button type="button" className="tool" onClick={copy}>
      <span role="status">{words ?? name}</span>
    </button>
  )
}
