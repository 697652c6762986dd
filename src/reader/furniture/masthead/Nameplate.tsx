import { OwnSheet } from '../page/OwnSheet.tsx'

/** 报头: the name of the paper where its pages tell it, and 版心 as the maker beside it; else this one's own. */
export function Nameplate({ paper }: { paper: string | undefined }) {
  if (paper !== undefined)
    return (
      <div className="nameplate-row">
        <OwnSheet css={`.nameplate-of-paper{--characters:${breadthOf(paper)}}`} />
        <h1 tabIndex={-1} className="nameplate nameplate-of-paper">
          {paper}
        </h1>
        <p className="nameplate-maker">
          <b>版心</b>
          <span className="font-kai max-xl:hidden">重新成报</span>
        </p>
      </div>
    )
  return (
    <div className="nameplate-row">
      <h1 tabIndex={-1} className="nameplate">
        版心
      </h1>
      <div className="nameplate-side" aria-hidden="true">
        <p className="nameplate-motto">一版文字　重新成报</p>
        <span className="nameplate-latin">BANXIN</span>
      </div>
    </div>
  )
}

/** How many ideographs are as wide; a capital letter takes some .75 em, and a short name stands no larger. */
function breadthOf(paper: string): number {
  const widths = [...paper].map((character) => (character < '\u2e80' ? 0.75 : 1))
  return Math.max(
    3,
    widths.reduce((sum, width) => sum + width, 0),
  )
}
