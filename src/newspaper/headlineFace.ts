/**
 * 字模: the style sheet of the headline face that the build cuts. Its name tells nothing of its content: pages name it, and
 * would change with each new character of a headline.
 */
export const faceStylesheet = 'banxin-song.css'

/** The family's name in `styles/tokens.css`. */
export const faceFamily = 'Banxin Song'
