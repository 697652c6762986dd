import { lineAt } from '../../newspaper/lineNumbers.ts'
import type { Repair } from '../../newspaper/repair.ts'
import { liftedNames, movedNames } from '../../newspaper/repairNames.ts'
import type { SeedLines } from './seedLines.ts'

/** 标示: what notes are about, so that each can be switched off. */
export type NoteKind = 'spaces' | 'breaks' | 'account'

/** 旁注: what was done to a line, in words. */
export interface LineNote {
  readonly kind: NoteKind
  readonly said: string
}

/** What stands beside each line of a page, by its number. */
export function notesOf(
  repairs: readonly Repair[],
  { starts, lines }: SeedLines,
): ReadonlyMap<number, readonly LineNote[]> {
  const notes = new Map<number, LineNote[]>()
  const note = (line: number, kind: NoteKind, said: string) => {
    const known = notes.get(line) ?? []
    if (!known.some((other) => other.said === said)) notes.set(line, [...known, { kind, said }])
  }
  const empty = new Set(lines.filter(({ text }) => text.trim() === '').map(({ number }) => number))
  for (const repair of repairs) {
    const line = lineAt(starts, placeOf(repair))
    switch (repair.kind) {
      case 'break': {
        const said = repair.cause === 'column' ? '换栏，已接合' : '引号前断行，已接合'
        // where the next column stands above, there is no empty line to write it beside
        note(empty.has(line - 1) ? line - 1 : line, 'breaks', empty.has(line - 1) ? `空行：${said}` : said)
        break
      }
      case 'letterspacing':
        note(line, 'spaces', `字间空格${repair.count}处，已去`)
        break
      case 'strayspace':
        note(line, 'spaces', `标点旁空格${repair.count}处，已去`)
        break
      case 'hyphen':
        note(line - 1, 'breaks', '行末连字符，已接合')
        break
      case 'doubled':
        note(line, 'account', '叠字，取其一')
        break
      case 'shadow':
        note(line, 'account', '阴影重文，已略去')
        break
      case 'moved':
        note(
          line,
          'account',
          `${movedNames[repair.part]}，${repair.stood === 'behind' ? '自文后移来' : '自别处移来'}`,
        )
        break
      case 'lifted':
        note(line, 'account', `${liftedNames[repair.part]}，已析出`)
        break
      case 'corrected':
        note(line, 'account', '编者已更正')
        break
      // joined lines speak for themselves; what stands beside digits is for the typesetter
      case 'wrap':
      case 'autospace':
        break
    }
  }
  return notes
}

/** Where a repair begins in the seed. */
export const placeOf = (repair: Repair): number =>
  'at' in repair ? repair.at : 'spans' in repair ? (repair.spans[0]?.[0] ?? 0) : 0
