/**
 * 题尾标签: the name of a column in brackets at the end of a headline, 给斑海豹一个安全的“家”（美丽中国·深度）. It stands apart
 * from the headline, smaller, and on one line.
 */
export interface TaggedHeadline {
  /** What comes before the tag, an editor's space at its end included; the whole headline where there is none. */
  readonly head: string
  /** With its brackets; empty where there is none. */
  readonly tag: string
}

/** A count (三), a year or a part （上） belongs to the headline: a tag has two ideographs or more. */
const tagged = /^(.*[^\s（）].*?)(（(?=[^（）]*\p{Script=Han}{2})[^（）]{2,12}）)$/su

/** Parts a headline from the tag at its end. */
export function headlineTag(headline: string): TaggedHeadline {
  const [, head, tag] = tagged.exec(headline) ?? []
  return head && tag ? { head, tag } : { head: headline, tag: '' }
}

/**
 * Width of a tag in em of its headline: half its size, and 13 px in the smallest heads, which are of 20 px; all are
 * counted as these.
 */
export function tagWidth(tag: string): number {
  return (13 / 20) * [...tag].length
}
