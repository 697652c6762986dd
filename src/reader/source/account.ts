import { lineAt } from '../../newspaper/lineNumbers.ts'
import type { Repair } from '../../newspaper/repair.ts'
import { sayLineNumbers } from './lineNumbersSaid.ts'
import { placeOf } from './repairsSaid.ts'
import type { SeedLines } from './seedLines.ts'
import type { Unit } from './units.ts'

/** 本句整理: one thing done to a unit, how often, and in which lines. */
export interface AccountRow {
  readonly said: string
  readonly where: string
}

/** What was done to a unit. The last row says that no character was. */
export function accountOf(unit: Unit, repairs: readonly Repair[], { starts }: SeedLines): AccountRow[] {
  const ranges = [...unit.lines.values()].flat()
  const inside = (repair: Repair) =>
    'at' in repair
      ? ranges.some(([from, to], n) => n > 0 && from <= repair.at && repair.at < to)
      : 'spans' in repair && repair.spans.some(([a, b]) => ranges.some(([from, to]) => a < to && from < b))
  const touching = repairs.filter(inside)
  const breaks = touching.filter(({ kind }) => kind === 'break')
  const numbers = [...unit.lines.keys()]
  const wraps = numbers.length - 1 - breaks.length
  const counted = (kind: Repair['kind'], say: (count: number) => string): AccountRow[] => {
    const some = touching.filter((repair) => repair.kind === kind)
    const count = some.reduce((sum, repair) => sum + ('count' in repair ? repair.count : 1), 0)
    // the empty line stands before the one that goes on
    const lines = some.map((repair) => lineAt(starts, placeOf(repair)) - (repair.kind === 'break' ? 1 : 0))
    return count === 0 ? [] : [{ said: say(count), where: `${sayLineNumbers(lines)}行` }]
  }
  return [
    ...(wraps > 0 ? [{ said: `接合折行${wraps}处`, where: `${sayLineNumbers(numbers)}行` }] : []),
    ...counted('break', () => '接合换栏空行'),
    ...counted('letterspacing', (count) => `去字间空格${count}处`),
    ...counted('strayspace', (count) => `去标点旁空格${count}处`),
    ...counted('autospace', () => '数字前后空格交由排版处理'),
    ...counted('hyphen', (count) => `接合行末连字符${count}处`),
    ...counted('doubled', () => '叠字取其一'),
    ...counted('shadow', () => '略去阴影重文'),
    ...counted('moved', () => '自别处移来'),
    ...counted('corrected', () => '编者更正'),
    { said: '改字、补字', where: '无' },
  ]
}
