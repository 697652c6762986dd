import type { PanelSubject, SetPanel } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { numbered } from '../../numbered.ts'
import { PullQuoteBlock } from '../type/PullQuoteBlock.tsx'
import { shownOn } from '../type/shownOn.ts'
import { CaptionPanel } from './CaptionPanel.tsx'
import { SetOutline } from './SetOutline.tsx'

/** 版块: quotations and captions abreast under the first headline; a phone shows the first quotation. */
export function SetPanels({
  panels,
  entry,
  placeAt,
}: {
  panels: readonly SetPanel[]
  entry: Entry
  /** The class that tells the place of a panel. */
  placeAt: (panel: number) => string
}) {
  if (panels.length === 0) return null
  return (
    <div className="set-panels">
      {numbered(panels).map(({ n, piece: { subject, on } }) => (
        <div
          key={subject.kind === 'outline' ? subject.kind : subject.kind + subject.at}
          className={`set-panel ${placeAt(n)}`}
          {...shownOn(on)}
        >
          <Subject subject={subject} entry={entry} />
        </div>
      ))}
    </div>
  )
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
