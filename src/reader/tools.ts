import { late } from './late.ts'

/* 工具: screens that come late as a whole. */

export const search = late(() => import('./screens/SearchScreen.tsx'))
export const source = late(() => import('./screens/SourceScreen.tsx'))
export const correct = late(async () => {
  const [screen, desk] = await Promise.all([
    import('./screens/CorrectScreen.tsx'),
    import('./furniture/desk/deskData.ts'),
  ])
  return { ...screen, ...desk }
})
