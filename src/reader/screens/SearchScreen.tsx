import { Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { useLoaderData, useLocation, useNavigate } from 'react-router'
import type { Delivery } from '../delivery.ts'
import { frontOf } from '../editionSummary.ts'
import { NoText } from '../furniture/page/NoText.tsx'
import { kindIn } from '../furniture/search/KindFilter.tsx'
import { usePhrase } from '../furniture/search/phrase.ts'
import { FoundFacts, Results } from '../furniture/search/Results.tsx'
import { SearchHead } from '../furniture/search/SearchHead.tsx'
import { SearchKeys } from '../furniture/search/SearchKeys.tsx'
import { type SearchLoaded, searchableOf } from '../furniture/search/searchable.ts'
import { useKey } from '../keys.ts'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { SearchData } from '../screenContent.ts'
import { turnBack } from '../turnBack.ts'

/** Milliseconds for which one waits for the text before one may already type. */
const patience = 300

/** Completes what the loader was given: with what can be searched, which may still be on its way. */
export async function withText(data: SearchData, delivery: Delivery): Promise<SearchLoaded> {
  const { content } = data
  const head = { title: '检索', description: '' }
  if (!content) return { ...data, head }
  const coming = searchableOf(content, delivery)
  const waited = new Promise<undefined>((over) => setTimeout(over, patience))
  return { ...data, head, text: (await Promise.race([coming, waited])) ?? coming }
}

/** 检索: every place of a phrase in the edition that one is in. */
export function SearchScreen() {
  const { places, content, text } = useLoaderData<SearchLoaded>()
  const query = new URLSearchParams(useLocation().search)
  const phrase = usePhrase()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const leave = () => turnBack(navigate, frontOf(places))
  useKey('escape', leave)
  const opened = useRef(phrase.typed)
  useEffect(() => {
    if (opened.current === '') box.current?.focus()
  }, [])

  const q = useDeferredValue(phrase.asked)
  const kind = kindIn(query.get('in'))
  const asked = { q, of: query.get('of') ?? undefined, in: kind, rows: query.get('rows') ?? undefined }
  const toFind = text && { text, asked, kind }
  return (
    // What is typed is kept before a link leads away.
    <div className="contents" onClickCapture={phrase.keep}>
      <ListSheet
        places={places}
        frame={content?.frame}
        masthead={
          <SearchHead
            scope={content && content.frame.pages.length > 1 ? '本期' : '本版'}
            phrase={phrase}
            box={box}
            leave={leave}
          >
            <Suspense>{toFind && <FoundFacts {...toFind} />}</Suspense>
          </SearchHead>
        }
      >
        {() =>
          toFind && content ? (
            <Suspense fallback={<p className="meta pt-half">正在取来稿件的文字</p>}>
              <Results {...toFind} places={places} frame={content.frame} keys={<SearchKeys />} />
            </Suspense>
          ) : (
            <NoText anyText={false} unreadable={[]} />
          )
        }
      </ListSheet>
    </div>
  )
}
