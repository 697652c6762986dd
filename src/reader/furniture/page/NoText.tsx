import type { Contents } from '../../../newspaper/contents.ts'
import { Notice } from './Notice.tsx'

/** 没有读到文字: nothing to show, or files that could not be read, each with its reason. */
export function NoText({ anyText, unreadable }: { anyText: boolean; unreadable: Contents['unreadable'] }) {
  return (
    <div className="flex flex-col gap-line pt-double">
      {!anyText && (
        <Notice name="没有读到文字" level={2}>
          <p>这里还没有版面的文字。请把 UTF-8 编码的纯文本放进 seeds 文件夹。</p>
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice name="没有读出的文件" level={2}>
          <ul>
            {unreadable.map(({ seed, reason }) => (
              <li key={seed}>
                {seed}：{reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
