/** 夜读, on and off; `attendToTools.ts` hears it. What else there is stands in 版式. */
export function NightButton() {
  return (
    <button type="button" className="tool scripted" value="night">
      夜读
    </button>
  )
}
