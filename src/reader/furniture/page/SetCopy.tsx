import type { Run, SetBlock } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress, pageAnchor } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { numbered } from '../../numbered.ts'
import { ownLanguage, sayNumeral } from '../../wording.ts'
import { Link } from '../type/Link.tsx'
import { Square } from '../type/Square.tsx'
import { shownOn } from '../type/shownOn.ts'

/** Over so many characters an opening is a whole paragraph, of which a phone shows the first lines. */
const longest = 80

/** 正文 of a made-up page: each width shows its runs of the one text, as far as its columns hold them. */
export function SetCopy({ copy, entry, frame }: { copy: readonly SetBlock[]; entry: Entry; frame: Frame }) {
  return (
    <div className={entry.standfirst.length > longest ? 'set-copy set-copy-long' : 'set-copy'}>
      {numbered(copy).map(({ n, piece: { kind, on, runs } }) => {
        const said = numbered(runs).map(({ n: at, piece: run }) => (
          <SetRun key={at} run={run} entry={entry} frame={frame} />
        ))
        const Tag = kind === 'crosshead' ? 'h3' : 'p'
        return (
          <Tag key={n} lang={entry.language} {...shownOn(on)}>
            {kind === 'crosshead' && <Square />}
            {said}
          </Tag>
        )
      })}
    </div>
  )
}

function SetRun({ run, entry, frame }: { run: Run; entry: Entry; frame: Frame }) {
  switch (run.kind) {
    case 'text':
      if (!run.on && !run.tied) return run.text
      return (
        <span className={run.tied ? 'piece' : undefined} {...shownOn(run.on)}>
          {run.text}
        </span>
      )
    case 'runIn':
      return (
        <span className={run.tied ? 'run-in piece' : 'run-in'} {...shownOn(run.on)}>
          {run.text}
        </span>
      )
    case 'jump':
      return (
        <span lang={entry.language && ownLanguage} className="jump" {...shownOn(run.on)}>
          <Link
            to={articleAddress(entry.id)}
            className="jump-link text-zhu"
            aria-describedby={`headline-${entry.id}`}
          >
            下转全文<span className="jump-rest">{`余${run.left}字`}</span>
          </Link>
        </span>
      )
    case 'page':
      return (
        <span lang={entry.language && ownLanguage} className="jump" {...shownOn(run.on)}>
          <PageJump page={run.page} frame={frame} />
        </span>
      )
  }
}

/** 下转第三版, and that the page is missing where it is. */
function PageJump({ page, frame }: { page: number; frame: Frame }) {
  const said = `下转第${sayNumeral(page)}版`
  if (frame.pages.some(({ number }) => number === page)) {
    return (
      <Link to={`#${pageAnchor(page)}`} className="jump-link text-zhu">
        {said}
      </Link>
    )
  }
  return (
    <>
      {said}
      <span className="jump-rest line-dotted">{`第${page}版未收录`}</span>
    </>
  )
}
