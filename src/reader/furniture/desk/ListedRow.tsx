import type { ListedCorrection } from '../../../desk/messages.ts'
import type { Correction } from '../../../newspaper/correction.ts'
import { change } from '../../corrections/ownCorrections.ts'
import { gap } from '../../wording.ts'
import { tell } from '../bulletin/tell.ts'
import { correctionNames, sayLines, sayStood, sayTrouble } from './words.ts'

/** One correction that is kept, and how it is taken back, or which of two is to hold where they contradict each other. */
export function ListedRow({ listed, file }: { listed: ListedCorrection; file: string }) {
  const { correction, words, against } = listed
  const trouble = sayTrouble(listed)
  const without =
    (gone: Correction) =>
    ({ made }: { made: readonly Correction[] }) => ({
      made: made.filter((each) => !isSame(each, gone)),
    })
  const takeBack = () =>
    undoable(`已撤回${gap}${correctionNames[correction.kind]}`, change(file, without(correction)))
  const keepMine = () => {
    if (!against) return
    const how =
      against.of === 'device'
        ? change(file, without(against.correction))
        : change(file, ({ setAside }) => ({ setAside: [...setAside, against.correction] }))
    undoable(`已留我的${gap}${correctionNames[correction.kind]}`, how)
  }
  return (
    <li className="correction-row" data-fate={listed.fate}>
      <span className="correction-kind">{correctionNames[correction.kind]}</span>
      <span className="correction-words">
        {words}
        <small className={trouble ? 'text-ink' : undefined}>{trouble ?? sayStood(listed)}</small>
      </span>
      <span className="correction-lines">{sayLines(correction.lines)}</span>
      {listed.fate === 'contradicted' ? (
        <span className="flex">
          <button type="button" className="tool font-bold" onClick={keepMine}>
            留我的
          </button>
          <button type="button" className="tool" onClick={takeBack}>
            留原有的
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="tool"
          aria-label={`撤回，${sayLines(correction.lines)}`}
          onClick={takeBack}
        >
          撤回
        </button>
      )}
    </li>
  )
}

const isSame = (one: Correction, other: Correction): boolean => JSON.stringify(one) === JSON.stringify(other)

function undoable(words: string, undo: () => void): void {
  tell({ words, action: { name: '恢复', act: undo } })
}
