import { shorterPhrase } from '../../../find/search.ts'
import { type Asked, searchAddress } from '../../addresses.ts'
import { correctsHere } from '../../corrections/correctsHere.ts'
import type { Frame } from '../../editionSummary.ts'
import { Notice } from '../page/Notice.tsx'
import { Link } from '../type/Link.tsx'
import type { Searchable } from './searchable.ts'

/** Nothing was found, or nothing asked: what one can do. */
export function NothingFound({
  text,
  asked,
  isAsked,
  total,
}: {
  text: Searchable
  asked: Asked
  isAsked: boolean
  total: number
}) {
  const { q = '' } = asked
  if (!isAsked) {
    return (
      <Notice name={q ? '没有可找的字' : '写下要找的字句'} level={2}>
        <p>
          {q && '空白和■一类的记号不算在内。'}
          逐字去找，一字不差才算；简体繁体、全角半角、各式引号算同一个字。
        </p>
      </Notice>
    )
  }
  const shorter = total === 0 ? shorterPhrase(text.stock, q) : undefined
  return (
    <Notice name="没有找到" level={2}>
      <p>
        {total > 0
          ? `这个范围里没有；全部范围里有${total}处。`
          : '稿件里没有这个字句。可以少写几个字，或换一个说法；简体繁体、全角半角不必换。'}
      </p>
      {(total > 0 || shorter) && (
        <p className="pt-quarter">
          <Link to={searchAddress({ ...asked, in: undefined, q: shorter ?? q })} className="button-framed">
            {shorter ? `找“${shorter}”` : '看全部范围'}
          </Link>
        </p>
      )}
    </Notice>
  )
}

/** 未命中: how many stories have none of it, and what was not looked through. */
export function Elsewhere({ phrase, stories, frame }: { phrase: string; stories: number; frame: Frame }) {
  const missing = frame.missingPages.map((page) => `第${page}版`).join('、')
  return (
    <div className="found-story">
      <p className="meta">未命中</p>
      <p className="text-note text-ink-2">
        {stories > 0 && (
          <>
            其余{stories}篇不含“<bdi>{phrase.trim()}</bdi>”。
          </>
        )}
        {`检索范围为标题、署名、正文、引语、图注；原版照片内文字${missing && `与${missing}`}不在其中。`}
        {correctsHere() && '这台设备上的更正也不在其中，仍照原样去找。'}
      </p>
    </div>
  )
}
