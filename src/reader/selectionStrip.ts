import { placeOf } from '../places/place.ts'
import { textDirective, writePlace } from '../places/placeLink.ts'
import { articleAddress, sourceAddress } from './addresses.ts'
import { wordsOf } from './wordsShown.ts'

/** Milliseconds for which a selection rests before anything is offered. */
const rests = 200

/** 选条: offers what can be done with words of a story that are selected. `go` turns to an address of the app. */
export function watchSelection(go: (address: string) => void): void {
  let waiting = 0
  let strip: HTMLElement | undefined
  const close = () => {
    strip?.remove()
    strip = undefined
  }
  const hear = () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => {
      // What is done with the strip itself is no new selection.
      if (strip?.contains(document.activeElement)) return
      close()
      strip = offer(go, close)
    }, rests)
  }
  document.addEventListener('selectionchange', hear)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown' && event.altKey) strip?.querySelector('button')?.focus()
  })
  hear()
}

function offer(go: (address: string) => void, close: () => void): HTMLElement | undefined {
  const selection = getSelection()
  const story = document.querySelector('main > article')
  const id = decodeURIComponent(location.pathname.split('/').at(-1) ?? '')
  if (!story || !selection || selection.isCollapsed || selection.toString().trim().length < 2)
    return undefined
  const range = selection.getRangeAt(0)
  const span = spanIn(story, range)
  if (!span) return undefined
  const { text, from, to } = span
  const place = writePlace(placeOf(text, [from, to]))
  const strip = document.createElement('div')
  strip.role = 'toolbar'
  strip.ariaLabel = '选中的文字'
  strip.className = 'selection-strip'
  const copied = button('链接', () => {
    const address = `${location.origin}${location.pathname}#${place}${textDirective(text.slice(from, to))}`
    navigator.clipboard.writeText(address).then(
      () => say(copied, '已复制链接'),
      () => say(copied, '浏览器不许复制'),
    )
  })
  const source = button('原文', () => {
    close()
    go(`${sourceAddress(id)}#${place}`)
  })
  strip.append(copied, source)
  strip.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') source.focus()
    if (key === 'ArrowLeft') copied.focus()
  })
  const [line] = range.getClientRects()
  if (!line || !location.pathname.endsWith(encodeURI(articleAddress(id)))) return undefined
  document.body.append(strip)
  const above = line.top - strip.offsetHeight - 8
  const top = above > 100 ? above : range.getBoundingClientRect().bottom + 8
  strip.style.setProperty('--strip-block', `${top + scrollY}px`)
  strip.style.setProperty('--strip-inline', `${line.left}px`)
  return strip
}

/** The words of a story that a range holds: whole text nodes and parts of them. */
function spanIn(story: Element, range: Range): { text: string; from: number; to: number } | undefined {
  const { text, nodes } = wordsOf(story)
  const inside = nodes.filter(({ node }) => range.intersectsNode(node))
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return undefined
  const from = first.at + (first.node === range.startContainer ? range.startOffset : 0)
  const to = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length)
  return to - from < 2 ? undefined : { text, from, to }
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'tool'
  made.textContent = name
  // The selection stays while a button is pressed.
  made.addEventListener('pointerdown', (event) => event.preventDefault())
  made.addEventListener('click', act)
  return made
}

function say(at: HTMLElement, words: string): void {
  at.role = 'status'
  at.textContent = words
}
