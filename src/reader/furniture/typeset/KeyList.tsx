import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

const keys = [
  ['J　→', '下一篇'],
  ['K　←', '上一篇'],
  ['−　+', '字号'],
  ['N', '主题'],
  ['S', '版式'],
  ['O', '原文对照'],
  ['/', '检索'],
  ['Esc', '关上，返回'],
  ['F6', '到告示'],
  ['?', '这张表'],
] as const

/** 键表: what each single key does. */
function KeyList({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label="键表" className="key-list" onClose={close}>
      <h2 className="list-name">键表</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key} className="key-row">
            <dt>{key}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p className="text-note">打字时单键不起作用；在版式里可以关掉。</p>
      <button type="button" className="tool font-bold" onClick={() => dialog.current?.close()}>
        完成
      </button>
    </dialog>
  )
}

/** Shows 键表 over the page until it is closed; the focus goes back where it was. */
export function showKeys(): void {
  if (document.querySelector('.key-list')) return
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
  }
  root.render(<KeyList close={close} />)
}
