/** 报头. The paper's own name is not guessed: the nameplate is always this one. */
export function Nameplate() {
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
