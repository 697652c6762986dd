import { patterns } from '../addresses.ts'
import { wholeSheet } from '../wholeSheet.ts'
import { keepRead, onRead, type ReadSoFar, readSoFar } from './keptReading.ts'
import { tellLastStory } from './lastStory.ts'
import { markLists } from './marks.ts'
import { placeNow } from './placeNow.ts'
import { clearResumeLine, goOn, showResumeLine } from './resumeLine.ts'

/** Milliseconds: so long one rests at a place before it counts as read. */
const rests = 700

/**
 * 续读: keeps how far each story is read, offers to go on there, and marks it in the lists. It works on the page as it
 * stands, before the program is here and after.
 */
function followReading(): void {
  let shown: Element | null = null
  let waiting = 0
  /** The story that is on the screen, and whether its line was answered or passed by. */
  let here: { readonly story: Element; readonly id: string } | undefined

  const note = () => {
    if (!here?.story.isConnected) return
    const { story, id } = here
    const now = placeNow(story)
    const before = readSoFar(id)
    // what was reached once stays reached
    if (!now || now.share < 1 || (before && before.share >= now.share)) return
    keepRead(id, now)
  }
  const noteSoon = () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(note, rests)
  }

  const lookAround = () => {
    const screen = document.querySelector('.reading-grid') ?? document.querySelector('main')
    if (screen === shown) return
    shown = screen
    arrive()
  }
  const arrive = () => {
    const story = document.querySelector('main > article')
    const id = storyHere()
    document.querySelector('.resume-bulletin')?.remove()
    here = story && id !== undefined ? { story, id } : undefined
    if (here) {
      void wholeSheet()
      showResumeLine(here.story, here.id)
      const read = readSoFar(here.id)
      // The address tells the place that 续读 leads to.
      if (read && asked === location.hash && asked !== '') void goOnOnceTurned(here.story, read)
      noteSoon()
    } else {
      clearResumeLine()
      showInLists()
    }
    asked = ''
  }
  let asked = ''
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.read-on, a.resume-on')
    if (link) asked = link.hash
  })
  // A built page has not brought the styles of what only this device knows.
  const showInLists = () =>
    void wholeSheet().then(() => {
      if (here) return
      markLists()
      tellLastStory()
    })
  onRead(() => {
    if (!here) showInLists()
    else if (!readSoFar(here.id)) clearResumeLine()
  })
  new MutationObserver(lookAround).observe(document.getElementById('root')!, {
    childList: true,
    subtree: true,
  })
  addEventListener('scroll', noteSoon, { passive: true })
  lookAround()
}

/** The turn of the page gives the focus to the head of the story; what was asked for comes after that. */
async function goOnOnceTurned(story: Element, read: ReadSoFar): Promise<void> {
  for (let looks = 0; looks < mostLooks && document.activeElement?.localName !== 'h1'; looks++)
    await new Promise((resolve) => setTimeout(resolve, look))
  goOn(story, read)
}

/** Milliseconds between looks, and how many. */
const look = 30
const mostLooks = 50

/** The id of the story that the address tells. */
function storyHere(): string | undefined {
  const path = location.pathname.slice(import.meta.env.BASE_URL.length - 1)
  const [, article, id, more] = path.split('/')
  return article === patterns.article.split('/')[1] && id && more === undefined
    ? decodeURIComponent(id)
    : undefined
}

followReading()
