import type { RouteObject } from 'react-router'
import type { Shell } from '../newspaper/shells.ts'
import type { Delivery } from './delivery.ts'
import type { RootData } from './screenContent.ts'
import { ShellScreen } from './screens/ShellScreen.tsx'

/** 壳: by the path of its file, the name that stands in it until the program is here. */
export const shellNames: Readonly<Record<Shell, string>> = {
  '/search': '检索',
  '/source': '正在打开',
  '/correct': '正在打开',
}

/** The routes by which documents of shells are drawn. */
export function shellRoutes(delivery: Delivery): RouteObject[] {
  return Object.entries(shellNames).map(([path, name]) => ({
    id: `shell ${path}`,
    path,
    element: <ShellScreen name={name} />,
    loader: async () => ({
      ...((await delivery.screen(path)) as RootData),
      head: { title: name, description: '' },
    }),
  }))
}
