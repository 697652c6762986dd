import { partsAnchor } from '../../addresses.ts'

/** Opens 目次 on a phone, where it is a sheet; elsewhere it stands in the page. */
export function TableOfContentsButton() {
  return (
    <button type="button" className="tool" popoverTarget={partsAnchor}>
      目次
    </button>
  )
}
