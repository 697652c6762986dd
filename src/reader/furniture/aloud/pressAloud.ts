import type { DataRouter } from 'react-router'
import type { Delivery } from '../../delivery.ts'
import { tellOf } from './happenings.ts'
import { openAloud, type Press } from './openAloud.tsx'
import { setRowWord } from './rowWord.ts'
import { storyShown } from './storyShown.ts'

let press: Press | undefined
let opening = false
let host: HTMLElement | undefined

/** 朗读, pressed: begins with the story that is shown, pauses, goes on. */
export function pressAloud(router: DataRouter, delivery: Delivery): void {
  const shown = storyShown(router)
  if (press) press(shown)
  else if (!('speechSynthesis' in window)) setRowWord('noVoice')
  else if (!opening && shown !== undefined) open(shown, router, delivery)
}

function open(shown: string, router: DataRouter, delivery: Delivery): void {
  opening = true
  host ??= document.body.appendChild(
    Object.assign(document.createElement('div'), { className: 'aloud-place' }),
  )
  openAloud(shown, router, delivery, host, () => pressAloud(router, delivery))
    .then((opened) => {
      press = opened?.press
      opened?.whenClosed(() => {
        press = undefined
      })
    })
    .catch(() => tellOf('notFetched'))
    .finally(() => {
      opening = false
    })
}
