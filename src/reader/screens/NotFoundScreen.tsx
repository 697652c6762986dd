import { useRouteLoaderData } from 'react-router'
import { frontAddress } from '../addresses.ts'
import { Notice } from '../furniture/page/Notice.tsx'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { Link } from '../furniture/type/Link.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { RootData } from '../screenContent.ts'

/** 没有这一页: what one can do instead. */
export function NotFoundScreen() {
  const places = useRouteLoaderData<RootData>('root')?.places
  return (
    <ListSheet places={places}>
      {() => (
        <>
          <FrontPaper />
          <div className="flex flex-col gap-line pt-double">
            <Notice name="没有这一页" level={1}>
              <p>地址可能抄错了，也可能这篇稿件已不在版面文字里。请回到版面，或从上方栏目里找。</p>
            </Notice>
            <p>
              <Link to={frontAddress} className="button-framed">
                回到版面
              </Link>
            </p>
          </div>
        </>
      )}
    </ListSheet>
  )
}
