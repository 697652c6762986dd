import { useKey } from '../../keys.ts'

/** 朗读 in the row and in the dock: pressed, `main.tsx` has it read. */
export function AloudWord() {
  useKey('p', () => document.querySelector<HTMLButtonElement>('[value=aloud]')?.click())
  return (
    <button type="button" className="tool scripted" value="aloud">
      朗读
    </button>
  )
}
