import type { CSSProperties } from 'react'
import type { PanelSubject, SetPanel } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { PullQuoteBlock } from '../type/PullQuoteBlock.tsx'
import { shownOn } from '../type/shownOn.ts'
import { CaptionPanel } from './CaptionPanel.tsx'
import { SetOutline } from './SetOutline.tsx'

/** 版块: quotations and captions abreast under the first headline; a phone shows the first quotation. */
export function SetPanels({ panels, entry }: { panels: readonly SetPanel[]; entry: Entry }) {
  if (panels.length === 0) return null
  return (
    <div className="set-panels">
      {panels.map(({ subject, on, span }) => (
        <div
          key={subject.kind === 'outline' ? subject.kind : subject.kind + subject.at}
          className="set-panel"
          style={spansOf(span)}
          {...shownOn(on)}
        >
          <Subject subject={subject} entry={entry} />
        </div>
      ))}
    </div>
  )
}

function spansOf(span: SetPanel['span']): CSSProperties {
  return Object.fromEntries(Object.entries(span).map(([width, columns]) => [`--panel-${width}`, columns]))
}

function Subject({ subject, entry }: { subject: PanelSubject; entry: Entry }) {
  switch (subject.kind) {
    case 'quote': {
      const quote = entry.pullQuotes[subject.at]
      return quote && <PullQuoteBlock quote={quote} language={entry.language} setting="panel" />
    }
    case 'figure': {
      const figure = entry.figures[subject.at]
      return figure && <CaptionPanel figure={figure} language={entry.language} label="图片说明" />
    }
    case 'outline':
      return <SetOutline entry={entry} parts={subject.parts} />
  }
}
