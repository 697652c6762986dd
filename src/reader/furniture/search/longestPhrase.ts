/** So many characters are looked for at most; the address must stay one that hosts take. */
export const longestPhrase = 200
