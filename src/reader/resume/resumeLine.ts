import { findPlace } from '../../places/findPlace.ts'
import { rangeIn, wordsOf } from '../words/wordsShown.ts'
import { isPartlyRead, keepRead, type ReadSoFar, readSoFar } from './keptReading.ts'
import { readingHeight } from './placeNow.ts'
import { sayWhere, sayWords } from './sayRead.ts'

/** Milliseconds for which the sentence that one goes on with is marked. */
const marksFor = 2000

/**
 * 上次读到: the line under the tools of a story, whose place `atOnce.ts` kept free. It never jumps by itself.
 */
export function showResumeLine(story: Element, id: string): void {
  const read = readSoFar(id)
  const grid = story.querySelector('.reading-grid')
  clearResumeLine()
  if (!grid || !read || !isPartlyRead(read)) return
  const line = document.createElement('section')
  line.className = 'resume-line'
  line.ariaLabel = '上次读到'
  const told = document.createElement('p')
  told.append('上次读到', spanOf('resume-words', sayWords(read)), spanOf('resume-where', sayWhere(read)))
  const acts = document.createElement('div')
  acts.className = 'resume-acts'
  acts.append(
    button('续读', () => goOn(story, read)),
    button('从头读', () => forget(story, id)),
    button('清除', () => forget(story, id)),
  )
  acts.firstElementChild?.classList.add('resume-on')
  line.append(told, acts)
  grid.prepend(line)
  document.documentElement.dataset.resume = ''
}

/** Takes the line away, and the place that was kept for it. */
export function clearResumeLine(): void {
  document.querySelector('.resume-line')?.remove()
  delete document.documentElement.dataset.resume
}

/** Puts the sentence where one reads, marks it for a while, and gives its paragraph the focus. */
export function goOn(story: Element, { place }: ReadSoFar): boolean {
  const { text, nodes } = wordsOf(story)
  const found = findPlace(place, text)
  if (!found) return false
  const range = rangeIn(found.span, nodes)
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight * readingHeight, behavior: 'instant' })
  if ('highlights' in CSS) {
    CSS.highlights.set('place', new Highlight(range))
    setTimeout(() => CSS.highlights.delete('place'), marksFor)
  }
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>('p, h2, figcaption, blockquote')
  if (paragraph) paragraph.tabIndex = -1
  paragraph?.focus({ preventScroll: true })
  return true
}

function forget(story: Element, id: string): void {
  keepRead(id, undefined)
  clearResumeLine()
  scrollTo({ top: 0, behavior: 'instant' })
  story.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'tool'
  made.textContent = name
  made.addEventListener('click', act)
  return made
}

function spanOf(name: string, words: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: name, textContent: words })
}
