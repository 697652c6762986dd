import { Link, useLoaderData } from 'react-router'
import { articleAddress } from '../addresses.ts'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { ArticleData } from '../screenContent.ts'

/** 原文对照: a story beside the lines that it came from. */
export function SourceScreen() {
  const { places, id, content } = useLoaderData<ArticleData>()
  return (
    <ListSheet places={places} frame={content?.frame}>
      {() => (
        <h1 tabIndex={-1} className="text-ear">
          <Link to={articleAddress(id)}>{content?.entry.title}</Link>
        </h1>
      )}
    </ListSheet>
  )
}
