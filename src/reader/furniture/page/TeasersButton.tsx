/** The id of 导读 in the page. */
export const teasersId = 'teasers'

/** Opens 导读 where it has no place on the page. */
export function TeasersButton() {
  return (
    <button type="button" className="tool" popoverTarget={teasersId}>
      导读
    </button>
  )
}
