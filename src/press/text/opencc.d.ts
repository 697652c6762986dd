/**
 * Each traditional character and its possible simplified ones, separated by spaces; a bar separates the
 * entries.
 */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export = pairs
}
