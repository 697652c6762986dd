import type { Change, ListedCorrection, PartName } from '../../../desk/messages.ts'
import type { Correction } from '../../../newspaper/correction.ts'
import type { NotKept } from '../../corrections/ownCorrections.ts'
import { gap } from '../../wording.ts'

/* What 更正 says. */

/** What a correction says of its lines. */
export const correctionNames: Record<Correction['kind'], string> = {
  paragraph: '这几行是一段',
  heading: '标题归另一篇',
  caption: '图注归另一处',
  begins: '一篇从这里起',
  residue: '这不是稿件',
  goesOn: '续前一篇',
}

/** 336–338行 */
export function sayLines([first, last]: readonly [number, number]): string {
  return first === last ? `${first}行` : `${first}–${last}行`
}

/** 第9段, 标题, 未归入 */
export function sayPart(part: PartName | undefined): string {
  if (!part) return '空行'
  switch (part.kind) {
    case 'paragraph':
      return `第${part.n}段`
    case 'heading':
      return '标题'
    case 'crosshead':
      return '小标题'
    case 'figure':
      return '图注'
    case 'quote':
      return '引语'
    case 'other':
      return '稿件'
    case 'residue':
      return '未归入'
  }
}

/** 本篇由14段成13段；其余6篇不变。一字未增减。 */
export function sayChange({ none, paragraphs, stories, others, conserved }: Change): string {
  if (none) return '版面不会因此改变。'
  const [own, all] = [paragraphs.before !== paragraphs.after, stories.before !== stories.after]
  const parts = [
    own ? `本篇由${paragraphs.before}段成${paragraphs.after}段` : `本篇仍是${paragraphs.after}段`,
    ...(all ? [`本版由${stories.before}篇成${stories.after}篇`] : []),
    ...(others.changed > 0 ? [`另有${others.changed}篇随之改动`] : []),
    ...(others.same > 0 ? [`其余${others.same}篇不变`] : []),
  ]
  return `${parts.join('；')}。${conserved ? '一字未增减。' : ''}`
}

/** 筑牢高质量发展的“压舱石”　第9段 */
export function sayStood({ stood }: ListedCorrection): string {
  if (!stood) return '原列未归入的原文'
  return stood.paragraph === undefined ? stood.title : `${stood.title}${gap}第${stood.paragraph}段`
}

/** Why a correction is not followed; undefined where it is. */
export function sayTrouble({
  fate,
  against,
}: Pick<ListedCorrection, 'fate' | 'against'>): string | undefined {
  if (fate === 'misfit') return '这几行的字与当时不同，这一处没有照办。'
  if (fate === 'followed' || !against) return undefined
  return `${sayAgainst(against)}留哪一个？`
}

/** 与版面文件里已有的更正相左：那里把它归在“培植良好产业生态”。 */
export function sayAgainst({ correction, of, title }: NonNullable<ListedCorrection['against']>): string {
  const whose = of === 'sidecar' ? '与版面文件里已有的更正相左' : '与本机另一处更正相左'
  const said =
    title === undefined
      ? `${sayLines(correction.lines)}“${correctionNames[correction.kind]}”`
      : `把它归在“${title}”`
  return `${whose}：那里${title === undefined ? '说' : ''}${said}。`
}

/** What is said where the device keeps nothing. */
export function sayNotKept(why: NotKept | undefined): string {
  if (why === undefined) return ''
  return why === 'full' ? '这台设备存不下了，更正只在这一页有效。' : '浏览器不许存，更正只在这一页有效。'
}
