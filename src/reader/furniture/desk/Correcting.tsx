import { useState } from 'react'
import { useNavigate } from 'react-router'
import { correctionsAddress, sourceAddress } from '../../addresses.ts'
import { change, whyNotKept } from '../../corrections/ownCorrections.ts'
import { gap } from '../../wording.ts'
import { tell } from '../bulletin/tell.ts'
import { Phrases } from '../type/Phrases.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { builtStories } from './builtPath.ts'
import { type Choice, isGiven, kinds, linesWithin, useChoice } from './choice.ts'
import type { DeskData } from './deskData.ts'
import { Radios } from './Radios.tsx'
import { RawLines } from './RawLines.tsx'
import { WhichLines } from './WhichLines.tsx'
import { correctionNames, sayAgainst, sayChange, sayNotKept } from './words.ts'

/** 更正一处: which lines, what they are, where they belong, and what becomes of the page. */
export function Correcting({ data, lines: asked }: { data: DeskData; lines: NonNullable<Choice['lines']> }) {
  const { id, content, page, draft, file, rest } = data
  const [choice, choose] = useChoice()
  const [said, say] = useState('')
  const turn = useNavigate()
  if (!page) return null
  const lines = linesWithin(choice.lines ?? asked, page.lines)
  const pick = (chosen: typeof asked, words: string) => {
    say(words)
    choose({ lines: chosen })
  }
  const owner = page.lines.find(({ number }) => number === lines[0])?.part
  const story = owner && 'story' in owner ? owner.story : undefined
  const targets = page.targets
    .filter(({ title }) => title !== story)
    .map(({ title, line }) => ({ value: line, name: title }))
  const keep = () => {
    const { correction } = draft ?? {}
    if (!correction) return
    const built = builtStories(data)
    const fresh = (draft?.stories ?? []).filter((each) => !built.includes(each))
    const undo = change(file, ({ made }) => ({
      made: [...made, correction],
      stories: [...built, ...fresh],
      fresh,
    }))
    const told = { name: '撤回', act: undo }
    const trouble = sayNotKept(whyNotKept())
    tell({
      words: `已留下${gap}${correctionNames[correction.kind]}${trouble && `${gap}${trouble}`}`,
      action: told,
    })
    void turn(correctionsAddress(id, rest?.sheet))
  }
  return (
    <>
      <header className="desk-head">
        <div>
          <p className="label">更正</p>
          <h1 tabIndex={-1} className="headline text-desk">
            <Phrases text={content?.entry.heads?.title ?? content?.entry.title ?? ''} />
          </h1>
        </div>
        <p className="desk-promise">
          <span className="block">只改归并与分段，不改字</span>
          <span className="block">更正留在这台设备上</span>
        </p>
      </header>
      <div className="desk-grid">
        <div>
          <WhichLines lines={lines} rows={page.lines} choose={pick} />
          <Radios
            name="as"
            title={`二${gap}该怎样`}
            options={kinds.map(({ kind, ...option }) => ({ value: kind, ...option }))}
            chosen={choice.as}
            choose={(as) => choose({ as })}
          />
          {isGiven(choice.as) && (
            <Radios
              name="of"
              title={`三${gap}归到哪篇`}
              options={targets}
              chosen={choice.of}
              choose={(of) => choose({ of })}
            />
          )}
        </div>
        <div>
          <div className="desk-step">
            <h2>提取原文</h2>
            <span className="meta">点行号起选，再点收尾；拖动亦可</span>
          </div>
          <RawLines lines={lines} rows={page.lines} choose={pick} />
        </div>
      </div>
      <BeforeAfter draft={draft} missing={isGiven(choice.as) ? '再选归到哪篇' : '再选一项'} />
      <div className="desk-end-row">
        <p className="meta">
          {draft && sayChange(draft.change)}
          {draft?.against && sayAgainst(draft.against)}
        </p>
        <div className="desk-buttons">
          <button type="button" className="button-framed" onClick={() => void turn(sourceAddress(id))}>
            不改了
          </button>
          <button
            type="button"
            className="button-framed font-bold"
            disabled={!draft?.correction || (draft.change.none && !draft.against)}
            onClick={keep}
          >
            留下此更正
          </button>
        </div>
      </div>
      <p role="status" className="heard-only">
        {said}
      </p>
    </>
  )
}
