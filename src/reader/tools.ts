import { late } from './late.ts'

/* 工具: screens that come late as a whole. */

export const search = late(() => import('./screens/SearchScreen.tsx'))
export const source = late(async () => {
  const [screen, data] = await Promise.all([
    import('./screens/SourceScreen.tsx'),
    import('./source/sourceData.ts'),
  ])
  return { ...screen, ...data }
})
export const correct = late(async () => {
  const [screen, desk] = await Promise.all([
    import('./screens/CorrectScreen.tsx'),
    import('./furniture/desk/deskData.ts'),
  ])
  return { ...screen, ...desk }
})
