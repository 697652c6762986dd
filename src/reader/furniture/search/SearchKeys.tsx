import { useKey } from '../../keys.ts'
import { step } from './steps.ts'

/** The keys of the list, heard and told of. */
export function SearchKeys() {
  useKey('arrowdown', () => step(1))
  useKey('arrowup', () => step(-1))
  return (
    <p className="meta key-hints">
      <kbd>↑</kbd> <kbd>↓</kbd> 选择　<kbd>Enter</kbd> 打开　<kbd>Esc</kbd> 返回
    </p>
  )
}
