import { useLoaderData, useLocation } from 'react-router'
import { correctionsAddress, sourceAddress } from '../addresses.ts'
import { whyNotKept } from '../corrections/ownCorrections.ts'
import { Correcting } from '../furniture/desk/Correcting.tsx'
import { CorrectionList } from '../furniture/desk/CorrectionList.tsx'
import { readChoice } from '../furniture/desk/choice.ts'
import type { DeskData } from '../furniture/desk/deskData.ts'
import { useCorrections } from '../furniture/desk/useCorrections.ts'
import { sayNotKept } from '../furniture/desk/words.ts'
import { Colophon } from '../furniture/page/Colophon.tsx'
import { Notice } from '../furniture/page/Notice.tsx'
import { Link } from '../furniture/type/Link.tsx'
import { main, Sheet } from '../layouts/Sheet.tsx'

/** 更正: lines that are put right, or the list of what was. */
export function CorrectScreen() {
  const data = useLoaderData<DeskData>()
  useCorrections()
  // what is asked for next may take a moment: until then what was asked before stands
  const { lines } = readChoice(useLocation().search)
  const trouble = sayNotKept(whyNotKept())
  return (
    <Sheet
      bar={
        <nav aria-label="工具" className="bar">
          <div className="bar-inside desk-bar">
            <Link to={sourceAddress(data.id)} className="tool">
              ← 原文对照
            </Link>
            <div className="bar-tools">
              <Link
                to={correctionsAddress(data.id, data.rest?.sheet)}
                className="tool"
                aria-current={lines ? undefined : 'page'}
              >
                {`已更正 ${data.own.made.length} 处`}
              </Link>
              {lines && (
                <span className="tool" aria-current="page">
                  更正
                </span>
              )}
            </div>
          </div>
        </nav>
      }
      colophon={<Colophon kept={false}>{() => <p>更正只改归并，不改一字。</p>}</Colophon>}
    >
      <main {...main}>
        {!data.page && (
          <div className="pt-double">
            <Notice name="算不出改后的版面" level={1}>
              <p role="alert">算不出改后的版面，更正没有留下。</p>
              <p>
                可<a href={sourceAddress(data.id)}>回到原文对照</a>，或重新打开这一页再试。
              </p>
            </Notice>
          </div>
        )}
        {lines ? <Correcting data={data} lines={lines} /> : <CorrectionList data={data} />}
        {trouble && (
          <p role="alert" className="desk-trouble">
            {trouble}
          </p>
        )}
      </main>
    </Sheet>
  )
}
