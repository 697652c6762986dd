import { useLoaderData } from 'react-router'
import { Notice } from '../furniture/page/Notice.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { RootData } from '../screenContent.ts'

/** 壳: what stands where the program will bring a screen. Drawn when documents are made; no program renders it. */
export function ShellScreen({ name }: { name: string }) {
  const { places } = useLoaderData<RootData>()
  return (
    <ListSheet places={places}>
      {() => (
        <div className="flex flex-col gap-line pt-double">
          <h1 tabIndex={-1} className="text-ear">
            {name}
          </h1>
          <noscript>
            <Notice name="这一页要靠脚本" level={2}>
              <p>浏览器没有运行脚本，这里便没有内容。版面、栏目与稿件不靠脚本，可从上方去读。</p>
            </Notice>
          </noscript>
        </div>
      )}
    </ListSheet>
  )
}
