import { type FC, useState } from 'react'
import type { Opened } from './opened.ts'

/**
 * 工具的词: a word that opens a tool and closes it again. What opens stands right after the word. Its program comes when it
 * is asked for; pressed in a built page before React is here, it is pressed again (`start.ts`).
 */
export function ToolWord({ word, name }: { word: string; name: 'typeset' | 'more' }) {
  const [Tool, setTool] = useState<FC<Opened>>()
  const close = () => setTool(undefined)
  const open = async () => {
    const { tools } = await import('../../attendToTools.ts')
    setTool(() => tools[name])
  }
  return (
    <>
      <button
        type="button"
        className="tool scripted"
        value={name}
        aria-expanded={!!Tool}
        onClick={Tool ? close : open}
      >
        {word}
      </button>
      {Tool && <Tool word={word} close={close} />}
    </>
  )
}
