import { correctionsAddress } from '../../addresses.ts'
import type { Corrected } from '../../corrections/ofSeed.ts'
import { Link } from '../type/Link.tsx'
import { ShownAs } from './ShownAs.tsx'
import { useCorrections } from './useCorrections.ts'

/** 已更正 N 处: on the device that corrected a page, over it and at its foot. */
export function CorrectedNote({ of: { file, count, shown, story, sheet } }: { of: Corrected }) {
  useCorrections()
  return (
    <section aria-label="更正" className="corrected-note">
      <p>
        {shown === 'listed' ? '这里所列仍照原样；所出的一版' : '本版'}在这台设备上
        <Link to={correctionsAddress(story, sheet)}>{`已更正 ${count} 处`}</Link>
      </p>
      {shown !== 'listed' && <ShownAs file={file} shown={shown} />}
    </section>
  )
}

/** The same at the foot of a page. */
export function CorrectedFoot({ of: { count, story, sheet } }: { of: Corrected }) {
  return (
    <p>
      <Link to={correctionsAddress(story, sheet)} className="corrected-link">
        {`更正归并　已更正 ${count} 处`}
      </Link>
    </p>
  )
}
