import { writePlace } from '../../places/placeLink.ts'
import { articleAddress } from '../addresses.ts'
import { gap } from '../wording.ts'
import { isPartlyRead, type ReadSoFar, readSoFar } from './keptReading.ts'
import { sayHowFar } from './sayRead.ts'

/** What the facts of a story say where nothing of it was read. */
const unread = new WeakMap<Element, string>()

/** Marks in every list on the screen how far each story was read: 读到六成 余2分钟, 已读. Nothing is moved. */
export function markLists(): void {
  for (const head of document.querySelectorAll<HTMLElement>(
    'main h2[id^=headline-], header h2[id^=headline-]',
  )) {
    const id = head.id.slice('headline-'.length)
    const story = head.closest('article')
    if (story) markStory(story, head, id, readSoFar(id))
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.teaser-link')) {
    const read = readSoFar(decodeURIComponent(link.pathname.split('/').at(-1) ?? ''))
    stateOf(link, read)
    const facts = link.querySelector('.meta')
    if (!facts) continue
    const plain = plainOf(facts)
    facts.textContent = !read
      ? plain
      : isWhole(read)
        ? '已读'
        : isPartlyRead(read)
          ? `余${read.left}分`
          : plain
  }
}

/** The address of the sentence with which one goes on. */
export const resumeAddress = (id: string, read: ReadSoFar): string =>
  `${import.meta.env.BASE_URL.slice(0, -1)}${articleAddress(id)}#${writePlace(read.place)}`

const isWhole = ({ share }: ReadSoFar): boolean => share >= 100

function markStory(story: Element, head: HTMLElement, id: string, read: ReadSoFar | undefined): void {
  stateOf(story, read)
  const whole = read !== undefined && isWhole(read)
  const partly = read !== undefined && isPartlyRead(read)
  // for the ear; the eye sees the weight
  head.querySelector('.read-heard')?.remove()
  if (whole)
    (head.querySelector('a:not([aria-label])') ?? head).append(
      made('span', 'read-heard heard-only', '，已读'),
    )
  for (const old of story.querySelectorAll('.read-here')) old.remove()
  if (partly) {
    const said = made('span', 'read-here', `${sayHowFar(read)}${gap}`)
    said.append(resumeLink(id, read))
    story.querySelector('.set-byline')?.append(said)
  }
  for (const facts of story.querySelectorAll('.set-facts .meta, :scope > .meta:last-child')) {
    const plain = plainOf(facts)
    const [characters, minutes, ...others] = plain.split(gap)
    if (minutes === undefined) continue
    if (partly) facts.replaceChildren(`${sayHowFar(read)}${gap}`, resumeLink(id, read))
    else facts.textContent = whole ? ['已读', characters, ...others].join(gap) : plain
  }
}

function stateOf(element: Element, read: ReadSoFar | undefined): void {
  if (read && isWhole(read)) element.setAttribute('data-read', 'whole')
  else element.removeAttribute('data-read')
}

function plainOf(facts: Element): string {
  const plain = unread.get(facts) ?? facts.textContent ?? ''
  unread.set(facts, plain)
  return plain
}

function resumeLink(id: string, read: ReadSoFar): HTMLElement {
  return Object.assign(made('a', 'read-on', '续读'), { href: resumeAddress(id, read) })
}

function made(tag: 'span' | 'a', className: string, words: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: words })
}
