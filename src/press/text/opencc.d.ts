/** Each traditional character and its possible simplified ones, parted by spaces; a bar parts the entries. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export = pairs
}
