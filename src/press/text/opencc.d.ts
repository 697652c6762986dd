/** Each traditional character with the simplified ones that it may be, parted by blanks; parted from the next by a bar. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export = pairs
}
