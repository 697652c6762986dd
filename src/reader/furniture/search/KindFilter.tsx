import type { PassageKind } from '../../../find/search.ts'
import { type Asked, searchAddress } from '../../addresses.ts'
import { Link } from '../type/Link.tsx'

const names: Readonly<Record<PassageKind, string>> = {
  copy: '正文',
  quote: '引语',
  heading: '标题',
  caption: '图注',
}

/** What an address tells of the kind; undefined for all. */
export const kindIn = (told: string | null): PassageKind | undefined =>
  (Object.keys(names) as PassageKind[]).find((kind) => kind === told)

/** 全部 正文 引语 标题 图注, each with its count; one without places stays where it is. */
export function KindFilter({
  asked,
  counts,
}: {
  asked: Asked
  counts: Readonly<Record<PassageKind, number>> | undefined
}) {
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0)
  const kinds = [undefined, ...(Object.keys(names) as PassageKind[])]
  return (
    <nav aria-label="范围" className="kind-list">
      {kinds.map((kind) => {
        const count = kind ? counts?.[kind] : all
        return (
          <Link
            key={kind ?? 'all'}
            to={searchAddress({ ...asked, in: kind, rows: undefined })}
            replace
            preventScrollReset
            className={count === 0 ? 'tool kind-empty' : 'tool'}
            aria-current={asked.in === kind ? 'true' : undefined}
          >
            {kind ? names[kind] : '全部'}
            {count !== undefined && <sup>{count}</sup>}
          </Link>
        )
      })}
    </nav>
  )
}
