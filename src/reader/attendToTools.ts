import { tell } from './furniture/bulletin/tell.ts'
import { showKeys } from './furniture/typeset/KeyList.tsx'
import { More } from './furniture/typeset/More.tsx'
import { Typeset } from './furniture/typeset/Typeset.tsx'
import { tellKept } from './furniture/typeset/tellKept.ts'
import { hearKey, onKey } from './keys.ts'
import {
  choiceOf,
  choices,
  choose,
  onChoice,
  stepSize,
  typesetChosen,
  typesetQuery,
  wear,
} from './preferences.ts'
import { onSwipe } from './swipe.ts'
import { type PlaceRead, placeLying } from './vertical/placeKept.ts'

/** 工具: what the words of `ToolWord` open. */
export const tools = { typeset: Typeset, more: More } as const

/** By the value of a button: what it does. Words that open a tool are React's. */
const words: Readonly<Record<string, () => void>> = {
  smaller: () => step(-1),
  larger: () => step(1),
  night: () => tellKept(choose({ theme: choiceOf('theme') === 'night' ? 'day' : 'night' })),
}

/** By key, in lower case. */
const keys = {
  '-': () => step(-1),
  '+': () => step(1),
  '=': () => step(1),
  n: () => {
    const theme = (choices.theme as readonly string[]).indexOf(choiceOf('theme')) + 1
    tellKept(choose({ theme: choices.theme[theme % choices.theme.length]! }))
  },
  s: () => pressWord('typeset'),
  j: () => turnTo(1),
  k: () => turnTo(-1),
  arrowright: () => turnTo(1),
  arrowleft: () => turnTo(-1),
  '?': showKeys,
}

let attended = false

/** Hears words and keys that change how pages look, from the first on; what came while it was fetched is told after it. */
export function attendToTools(event?: Event): void {
  if (!attended) {
    attended = true
    for (const [key, act] of Object.entries(keys)) onKey(key, act)
    addEventListener('click', press)
    onSwipe(turnTo)
    onChoice(showNight)
    showNight()
    followUpright()
    onChoice(followUpright)
    // Before the page wears what is chosen.
    addEventListener('typeset', () => {
      read = placeLying()
    })
    if (new URLSearchParams(location.search).has(typesetQuery)) tellBrought()
    if (event?.type === 'click') press(event)
  }
  // A key that was heard is heard no second time.
  if (event?.type === 'keydown') hearKey(event as KeyboardEvent)
}

function press({ target }: Event): void {
  const button = (target as Element).closest<HTMLButtonElement>('button[value]')
  if (button) words[button.value]?.()
}

/** 翻篇, in made-up order: by the words that a desk's bar has, and a phone's page too. */
function turnTo(by: 1 | -1): void {
  const name = by === 1 ? '下一篇' : '上一篇'
  const links = document.querySelectorAll<HTMLAnchorElement>('nav[aria-label=翻篇] a')
  ;[...links].find(({ textContent }) => textContent === name)?.click()
}

let follows = false
let read: PlaceRead | undefined
/** 竖排 comes when it is chosen. */
function followUpright(): void {
  if (follows || choiceOf('direction') !== 'down') return
  follows = true
  const come = () => import('./vertical/followDirection.ts')
  void come().then(({ followDirection }) =>
    followDirection(
      () => read,
      () => turnTo(1),
    ),
  )
}

/** 字号 is that of running text: a made-up page has its own. */
function step(by: 1 | -1): void {
  if (document.querySelector('.copy')) tellKept(stepSize(by))
}

/** Presses a word in sight: the row of a desk and the dock of a phone have the same. */
function pressWord(value: string): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>(`button[value=${value}]`)
  ;[...buttons].find((each) => each.checkVisibility())?.click()
}

function showNight(): void {
  for (const button of document.querySelectorAll('button[value=night]'))
    button.ariaPressed = String(choiceOf('theme') === 'night')
}

/** Says that the page wears what its address brought, which the device keeps only if it is asked to. */
function tellBrought(): void {
  tell({
    words: '版式由地址带来，只在这一页',
    action: { name: '留用', act: () => tellKept(wear(typesetChosen())) },
  })
}
