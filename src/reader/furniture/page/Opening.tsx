/** lead: under the first headline. column: in a column of stories. */
export type OpeningSize = 'lead' | 'column'

const sizes: Record<OpeningSize, string> = { lead: 'text-opening', column: 'text-copy' }

/** Over so many characters a 提要 is a whole paragraph, of which a list shows the first lines. */
const longest = 80

/** 提要: the story's own opening sentences, never tidied. */
export function Opening({
  text,
  language,
  size,
}: {
  text: string
  language: string | undefined
  size: OpeningSize
}) {
  const length = text.length > longest ? 'few-lines' : ''
  return (
    <p lang={language} className={`whole-measure copy-justified ${sizes[size]} ${length}`}>
      {text}
    </p>
  )
}
