/** 打印 */
export function PrintButton() {
  return (
    <button type="button" className="tool scripted" onClick={() => print()}>
      打印
    </button>
  )
}
