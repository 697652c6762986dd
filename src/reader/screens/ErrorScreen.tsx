import { isRouteErrorResponse, useRevalidator, useRouteError, useRouteLoaderData } from 'react-router'
import { Notice } from '../furniture/page/Notice.tsx'
import { FrontPaper } from '../furniture/page/Paper.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { RootData } from '../screenContent.ts'
import { NotFoundScreen } from './NotFoundScreen.tsx'

/** What stands where a screen could not: no such page, or one that was not delivered. */
export function ErrorScreen() {
  const fault = useRouteError()
  return isRouteErrorResponse(fault) && fault.status === 404 ? <NotFoundScreen /> : <NotDelivered />
}

/** 没有取到: the text did not arrive; it can be asked for again. */
function NotDelivered() {
  const places = useRouteLoaderData<RootData>('root')?.places
  const { revalidate, state } = useRevalidator()
  return (
    <ListSheet places={places}>
      {() => (
        <>
          <FrontPaper />
          <div className="flex flex-col gap-line pt-double">
            <Notice name="没有取到这一页" level={1}>
              <p>多半是网络断了。请看看网络，再取一次；已经打开过的版面仍可从上方栏目里读。</p>
            </Notice>
            <p>
              <button type="button" className="button-framed" onClick={() => revalidate()}>
                {state === 'loading' ? '正在取' : '再取一次'}
              </button>
            </p>
          </div>
        </>
      )}
    </ListSheet>
  )
}
