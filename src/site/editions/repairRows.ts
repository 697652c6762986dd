import type { Article } from '../../newspaper/article.ts'
import type { Correction } from '../../newspaper/correction.ts'
import type { Repair } from '../../newspaper/repair.ts'
import { liftedNames, movedNames } from '../../newspaper/repairNames.ts'
import type { Span } from '../../newspaper/span.ts'

/** One kind of repair of an article: what was done, how often, and where. */
export interface RepairRow {
  readonly said: string
  readonly spans: readonly Span[]
}

/** 修补账 as an editor reads it: a row for each kind of repair, in the order in which they first stand on the page. */
export function repairRows({ repairs = [] }: Article): RepairRow[] {
  const rows = new Map<string, { count: number; spans: Span[] }>()
  for (const repair of repairs) {
    const name = nameOf(repair)
    const row = rows.get(name) ?? { count: 0, spans: [] }
    row.count += 'count' in repair ? repair.count : 1
    row.spans.push(...placesOf(repair))
    rows.set(name, row)
  }
  return [...rows].map(([name, { count, spans }]) => ({ said: `${name}${count}处`, spans }))
}

const placesOf = (repair: Repair): readonly Span[] =>
  'spans' in repair ? repair.spans : 'at' in repair ? [[repair.at, repair.at + 1]] : []

function nameOf(repair: Repair): string {
  switch (repair.kind) {
    case 'wrap':
      return '折行接合'
    case 'break':
      return repair.cause === 'column' ? '换栏接合' : '引号前断行接合'
    case 'letterspacing':
      return '疏排空格去除'
    case 'autospace':
      return '汉字与数字间空格去除'
    case 'strayspace':
      return '标点旁空格去除'
    case 'hyphen':
      return '连字符接合'
    case 'doubled':
      return '叠字减半'
    case 'shadow':
      return '阴影重文略去'
    case 'moved':
      return `${movedNames[repair.part]}${repair.stood === 'behind' ? '自文后移来' : '自别处移来'}`
    case 'corrected':
      return `编者更正（${correctionNames[repair.as]}）`
    case 'lifted':
      return `${liftedNames[repair.part]}析出`
  }
}

const correctionNames: Record<Correction['kind'], string> = {
  heading: '标题',
  paragraph: '自成一段',
  caption: '图片说明',
  residue: '不属任何稿件',
  begins: '另起一稿',
  goesOn: '续前文',
}
