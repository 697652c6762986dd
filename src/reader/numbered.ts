/** 排号: pieces of one text with their numbers, which are their keys: pieces may repeat, and never move. */
export const numbered = <T>(pieces: readonly T[]): readonly { readonly n: number; readonly piece: T }[] =>
  pieces.map((piece, n) => ({ n, piece }))
