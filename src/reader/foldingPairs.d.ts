/** 归一表, as `foldingOf` takes it; the build makes it (`site/vite/foldingPairs.ts`). */
declare module 'virtual:folding-pairs' {
  export const pairs: string
}
