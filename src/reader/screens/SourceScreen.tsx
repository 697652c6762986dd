import { useLoaderData } from 'react-router'
import type { Edition } from '../../newspaper/page.ts'
import type { Delivery } from '../delivery.ts'
import { SourceView } from '../furniture/source/SourceView.tsx'
import type { ArticleData } from '../screenContent.ts'
import { type SourceData, sheetsOf } from '../source/sourceData.ts'

/** 原文对照: a story beside the lines that it came from. */
export function SourceScreen() {
  const data = useLoaderData<SourceData>()
  return <SourceView key={data.id} shown={data} parts={data.parts} />
}

/** Besides what the story shows: its edition, where it has its sentences, and the seeds' texts that it came from. */
export async function withSources(shown: ArticleData, delivery: Pick<Delivery, 'file'>): Promise<SourceData> {
  const edition = JSON.parse(await delivery.file(shown.content?.articles ?? '')) as Edition
  const parts = sheetsOf(shown.id, edition).map(async (sheet) => {
    const file = sheet.page.text ?? ''
    return { ...sheet, text: await delivery.file(file), seed: seedName(file) }
  })
  const title = shown.content?.entry.title ?? ''
  const head = { title: `原文对照 ${title}`, description: title }
  return { ...shown, head, parts: await Promise.all(parts) }
}

/** What names a seed's text in places: the first half of its file's own name. */
const seedName = (file: string): string => file.slice(file.lastIndexOf('/') + 1).slice(0, 8)
