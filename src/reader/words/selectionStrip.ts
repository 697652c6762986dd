import { type Place, placeOf } from '../../places/place.ts'
import { textDirective, writePlace } from '../../places/placeLink.ts'
import { articleAddress, sourceAddress } from '../addresses.ts'
import { wordsOf } from './wordsShown.ts'

/** Milliseconds for which a selection rests before anything is offered. */
const rests = 200

/** Milliseconds for which a link waits to learn where in the seed its words stand. */
const patience = 2000

/** Says where in the seed of a story a place stands. */
type Locate = (id: string, place: Place) => Promise<Place>

/** 选条: offers what can be done with words of a story that are selected. `go` turns to an address of the app. */
export function watchSelection(go: (address: string) => void, locate: Locate): void {
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
      strip = offer(go, locate, close)
    }, rests)
  }
  document.addEventListener('selectionchange', hear)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown' && event.altKey) strip?.querySelector('button')?.focus()
  })
  hear()
}

function offer(go: (address: string) => void, locate: Locate, close: () => void): HTMLElement | undefined {
  const selection = getSelection()
  const story = document.querySelector('main > article')
  const id = decodeURIComponent(location.pathname.split('/').at(-1) ?? '')
  if (!story || !selection || selection.isCollapsed || selection.toString().trim().length < 2)
    return undefined
  const range = selection.getRangeAt(0)
  const span = spanIn(story, range)
  if (!span) return undefined
  const { text, from, to } = span
  const place = placeOf(text, [from, to])
  const strip = document.createElement('div')
  strip.role = 'toolbar'
  strip.ariaLabel = '选中的文字'
  strip.className = 'selection-strip'
  const copied = button('链接', () => {
    const { origin, pathname } = location
    const waited = new Promise<Place>((over) => setTimeout(over, patience, place))
    const located = Promise.race([locate(id, place).catch(() => place), waited])
    const address = located.then(
      (told) => `${origin}${pathname}#${writePlace(told)}${textDirective(text.slice(from, to))}`,
    )
    copy(address).then(
      () => say(copied, '已复制链接'),
      () => say(copied, '浏览器不许复制'),
    )
  })
  const source = button('原文', () => {
    close()
    go(`${sourceAddress(id)}#${writePlace(place)}`)
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

/** Engines that ask for a touch have it copied as part of that touch, though it comes later. */
async function copy(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text)
  const blob = text.then((told) => new Blob([told], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}

function say(at: HTMLElement, words: string): void {
  at.role = 'status'
  at.textContent = words
}
