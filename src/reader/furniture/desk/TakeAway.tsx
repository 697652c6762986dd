import type { Exported } from '../../../desk/messages.ts'
import { sendSidecar } from '../../delivery.ts'
import { gap } from '../../wording.ts'
import { tell } from '../bulletin/tell.ts'

/** 带走: the sidecar with these corrections, as a file for `seeds/`. `all` takes every correction back, and gives what undoes that. */
export function TakeAway({ exported, all }: { exported: Exported; all: () => () => void }) {
  const { name, text, before, after } = exported
  const write = async () => {
    const why = await sendSidecar(name, text ?? '')
    tell({ words: why === undefined ? `已写入${gap}${name}` : `没有写入${gap}${why}` })
  }
  return (
    <div className="take-away">
      <p>
        <span className="block">
          带走为 <code>{name}</code>，放进版面文件旁边，重新成报即生效。
        </span>
        {before > 0 && text !== undefined && (
          <span className="block">{`那里已有一份，含${before}处；合并后共${after}处。`}</span>
        )}
        {text === undefined && <span className="block">相左的更正定下之后才能带走。</span>}
      </p>
      <div className="desk-buttons">
        <button
          type="button"
          className="button-framed"
          onClick={() => tell({ words: '已全部撤回', action: { name: '恢复', act: all() } })}
        >
          全部撤回
        </button>
        {import.meta.env.DEV && (
          <button type="button" className="button-framed" disabled={text === undefined} onClick={write}>
            写到版面文件旁
          </button>
        )}
        <button
          type="button"
          className="button-framed font-bold"
          disabled={text === undefined}
          onClick={() => download(name, text ?? '')}
        >
          {before > 0 ? '合并后带走' : '带走'}
        </button>
      </div>
    </div>
  )
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  // the browser takes it up after the click
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
