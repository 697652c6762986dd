import { useLoaderData } from 'react-router'
import { SourceView } from '../furniture/source/SourceView.tsx'
import type { SourceData } from '../source/sourceData.ts'

/** 原文对照: a story beside the lines that it came from. */
export function SourceScreen() {
  const data = useLoaderData<SourceData>()
  return <SourceView key={data.id} shown={data} parts={data.parts} />
}
