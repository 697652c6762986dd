import { titleOf } from '../compose/headlines/titleOf.ts'
import type { Correction } from '../newspaper/correction.ts'
import type { Page } from '../newspaper/page.ts'
import type { RefusedCorrection } from '../press/text/corrections.ts'
import { changeOf } from './change.ts'
import { bodyLine, correctionOf } from './draft.ts'
import { excerpt } from './excerpt.ts'
import { lineRows } from './lineRows.ts'
import { type LineTable, tableOf } from './lineTable.ts'
import { merged, ofCorrection, sayInJson, sidecarName } from './merge.ts'
import type {
  Answer,
  Draft,
  DraftAnswer,
  Exported,
  ListedCorrection,
  Matter,
  PageAnswer,
  PlainQuestion,
  Target,
} from './messages.ts'
import { pressed } from './pressed.ts'

/** Answers a question of the reader. The same question gets the same answer. */
export function answer(question: PlainQuestion): Answer {
  switch (question.kind) {
    case 'page':
      return { kind: 'page', ...pageAnswer(question.matter) }
    case 'draft':
      return { kind: 'draft', ...draftAnswer(question.matter, question.draft, question.story) }
  }
}

function pageAnswer(matter: Matter): PageAnswer {
  const { sidecar, own } = matter
  const table = tableOf(matter)
  const asBuilt = pressed(matter, sidecar).page
  const all = merged(sidecar, own)
  const { page: corrected, refused } = pressed(matter, all.sidecar)
  const list = own.made.map((correction, at): ListedCorrection => {
    const number = all.origins.findIndex((origin) => origin.of === 'device' && origin.at === at)
    const why = refused.find((each) => each.number === number)
    return {
      correction,
      words: wordsOf(correction, table),
      ...stood(correction, asBuilt, table),
      fate: why === undefined ? 'followed' : why.against === undefined ? 'misfit' : 'contradicted',
      ...against(why, all, matter, table),
    }
  })
  return {
    asBuilt,
    corrected,
    lines: lineRows(corrected, table),
    targets: targetsOf(corrected, table),
    list,
    export: exported(matter, all, list),
  }
}

function exported(
  { seed, sidecar }: Matter,
  all: ReturnType<typeof merged>,
  list: readonly ListedCorrection[],
): Exported {
  const open = list.some(({ fate }) => fate === 'contradicted')
  return {
    name: sidecarName(seed),
    ...(!open && { text: sayInJson(all.sidecar) }),
    before: sidecar?.corrections?.length ?? 0,
    after: all.sidecar.corrections?.length ?? 0,
  }
}

function draftAnswer(matter: Matter, draft: Draft, story: string | undefined): DraftAnswer {
  const { text, sidecar, own } = matter
  const table = tableOf(matter)
  const before = pressed(matter, merged(sidecar, own).sidecar).page
  const correction = correctionOf(draft, before, table)
  const all = merged(sidecar, correction ? { ...own, made: [...own.made, correction] } : own)
  const { page: after, refused } = pressed(matter, all.sidecar)
  const number = all.origins.findIndex(({ of, at }) => of === 'device' && at === own.made.length)
  const why = refused.find((each) => each.number === number)
  const lines = correction?.lines ?? draft.lines
  return {
    ...(correction && { correction }),
    before: excerpt(before, text, draft.lines, table),
    after: excerpt(after, text, lines[0] <= draft.lines[0] ? draft.lines : lines, table),
    change: changeOf(before, after, text, story),
    stories: after.articles.map(({ id }) => id),
    ...against(why, all, matter, table),
  }
}

/** The correction for which another is not followed. */
function against(
  why: RefusedCorrection | undefined,
  { sidecar, origins }: ReturnType<typeof merged>,
  matter: Matter,
  table: LineTable,
): Pick<ListedCorrection, 'against'> {
  const correction = why?.against === undefined ? undefined : sidecar.corrections?.[why.against]
  const origin = why?.against === undefined ? undefined : origins[why.against]
  if (!correction || !origin) return {}
  // a story to which it gives a heading is named as it would be without
  const without = sidecar.corrections?.filter((each) => each !== correction) ?? []
  const { page } = pressed(matter, { ...sidecar, corrections: without })
  const line = ofCorrection(correction)?.lines[0]
  const title = targetsOf(page, table).find((target) => target.line === line)?.title
  return { against: { correction, of: origin.of, ...(title !== undefined && { title }) } }
}

function targetsOf(page: Page, table: LineTable): readonly Target[] {
  return page.articles.flatMap((article): Target[] => {
    const line = bodyLine(article, table)
    return line === undefined ? [] : [{ id: article.id, title: titleOf(article), line }]
  })
}

function wordsOf({ lines: [first, last] }: Correction, table: LineTable): string {
  const read = Array.from({ length: last - first + 1 }, (_, i) => table.textOf(first + i).trim())
  return read.join('').slice(0, longestWords)
}

/** UTF-16 units of a list's one line. */
const longestWords = 60

function stood({ lines }: Correction, page: Page, table: LineTable): Pick<ListedCorrection, 'stood'> {
  const part = lineRows(page, table).find(({ number }) => number === lines[0])?.part
  if (!part || part.kind === 'residue') return {}
  return { stood: { title: part.story, ...(part.kind === 'paragraph' && { paragraph: part.n }) } }
}
