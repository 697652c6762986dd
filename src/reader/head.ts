import { isRouteErrorResponse } from 'react-router'

/** 页首: what a screen tells the browser and search engines of itself. */
export interface Head {
  readonly title: string
  readonly description: string
}

/** A route's `handle`: its head, told from its loader's data. */
export interface ScreenHandle<Data> {
  /** Undefined where the document told it already. */
  readonly head: (data: Data) => Head | undefined
}

/** What the router knows once a screen stands. */
interface Standing {
  readonly matches: readonly { readonly route: { readonly id: string; readonly handle?: unknown } }[]
  readonly loaderData: Record<string, unknown>
  readonly errors: Record<string, unknown> | null
}

export const paperName = '版心'

export const titled = (title: string) => `${title} · ${paperName}`

const notFound: Head = {
  title: titled('没有这一页'),
  description: '这个地址没有对应的版面、栏目或稿件。',
}
const faulty: Head = { title: titled('没有取到'), description: '这一页没有取到，可以重新取一次。' }

export function headOf({ matches, loaderData, errors }: Standing): Head | undefined {
  for (const fault of Object.values(errors ?? {})) {
    return isRouteErrorResponse(fault) && fault.status === 404 ? notFound : faulty
  }
  const { id, handle } = matches.at(-1)?.route ?? { id: '' }
  return handle ? (handle as ScreenHandle<unknown>).head(loaderData[id]) : notFound
}
