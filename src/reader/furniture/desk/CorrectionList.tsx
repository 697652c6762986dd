import { sourceAddress } from '../../addresses.ts'
import { change } from '../../corrections/ownCorrections.ts'
import { Link } from '../type/Link.tsx'
import type { DeskData } from './deskData.ts'
import { ListedRow } from './ListedRow.tsx'
import { ShownAs } from './ShownAs.tsx'
import { TakeAway } from './TakeAway.tsx'

/** 本版已更正 N 处: what this device keeps of the page, each to be taken back, and the file to take along. */
export function CorrectionList({ data }: { data: DeskData }) {
  const { id, own, page, file } = data
  if (!page) return null
  return (
    <>
      <header className="desk-head">
        <div>
          <p className="label">更正</p>
          <h1 tabIndex={-1} className="text-desk-list">
            {`本版已更正 ${own.made.length} 处`}
          </h1>
        </div>
        {own.made.length > 0 && <ShownAs file={file} shown={own.shown} />}
      </header>
      {own.made.length > 0 ? (
        <>
          <ol className="correction-list">
            {page.list.map((listed) => (
              <ListedRow key={JSON.stringify(listed.correction)} listed={listed} file={file} />
            ))}
          </ol>
          <TakeAway exported={page.export} all={() => change(file, () => ({ made: [], setAside: [] }))} />
        </>
      ) : (
        <p className="desk-none">
          这台设备没有更正过这一版。在<Link to={sourceAddress(id)}>原文对照</Link>里选中有误的几行，便可更正。
        </p>
      )}
    </>
  )
}
