import { isRouteErrorResponse } from 'react-router'

/** 页首: what a screen tells the browser and search engines of itself. */
export interface Head {
  /** Without the name of 版心, which follows it; empty where that is all. */
  readonly title: string
  readonly description: string
}

/** What every screen is given tells its head, but for one that the document told already. */
export interface Headed {
  readonly head?: Head
}

/** What the router knows once a screen stands. */
interface Standing {
  readonly matches: readonly { readonly route: { readonly id: string } }[]
  readonly loaderData: Record<string, unknown>
  readonly errors: Record<string, unknown> | null
}

const notFound: Head = {
  title: '没有这一页',
  description: '这个地址没有对应的版面、栏目或稿件。',
}
const faulty: Head = { title: '没有取到', description: '这一页没有取到，可以重新取一次。' }

/** The head of the screen that stands; undefined where the document told it. */
export function headOf({ matches, loaderData, errors }: Standing): Head | undefined {
  for (const fault of Object.values(errors ?? {})) {
    return isRouteErrorResponse(fault) && fault.status === 404 ? notFound : faulty
  }
  const shown = loaderData[matches.at(-1)?.route.id ?? ''] as Headed | undefined
  return shown ? shown.head : notFound
}

/** What the browser shows as the title of a screen. */
export const titleOf = ({ title }: Head): string => (title ? `${title} · 版心` : '版心')
