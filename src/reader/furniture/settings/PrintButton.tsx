/** 打印; `atOnce.ts` hears it. */
export function PrintButton() {
  return (
    <button type="button" className="tool scripted" value="print">
      打印
    </button>
  )
}
