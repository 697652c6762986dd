import type { Article } from '../newspaper/article.ts'
import type { Breakpoint, ByWidth, Composition, PaperSetting, TeaserList } from './composition.ts'
import { pageTerms } from './headlines/pageTerms.ts'
import { type MadePage, type MakeUp, makeUpNarrow, makeUpWide, remake, remakeBelow } from './makeUp/makeUp.ts'
import { boxedIn, firstOfBands, readingOrders } from './makeUp/orders.ts'
import type { Plan } from './makeUp/plan.ts'
import { drafter, type Stock, stockOf } from './makeUp/stock.ts'
import { leadOf } from './makeUp/upperPage.ts'
import type { PageWish } from './pageWish.ts'
import { type Placing, placePage } from './place/placing.ts'
import { earHeight, setEar } from './place/setEar.ts'
import { setStory } from './place/setStory.ts'
import { type Grid, grids } from './sheet/grids.ts'
import { besidePage, fitsSheets, type PageOnPaper, paperGrid, settings } from './sheet/paper.ts'
import { type HeadText, headText } from './slots/headText.ts'

/**
 * 拼版: puts the stories of a page on its grid at every width. The same stories give the same page: no randomness,
 * no clock, no DOM. `around` are all whose words tell what no head may break: those of a section stand among others.
 */
export function compose(
  stories: readonly Article[],
  wish: PageWish,
  around: readonly Article[] = stories,
): Composition {
  const terms = pageTerms(around)
  const heads = new Map(stories.map((story) => [story.id, headText(story, terms)]))
  const all = stockOf(stories)
  const ear = earOf(all, stories, wish)
  const stock = ear.kind === 'headline' ? { ...all, bulletins: all.bulletins.slice(1) } : all
  const listed = ear.kind !== 'teasers' && isListed(all, wish)
  const { made, paper } = makeAll(stock, heads, { listed, wish, ear })
  const xl = made.get('xl')
  const { dom } = readingOrders(xl?.page.plan ?? [])
  const standing = dom.map((story) => {
    const slots = new Map(
      [...made].map(([width, { placing }]) => [width, placing.slots.find((s) => s.draft.story === story)!]),
    )
    return setStory(story, heads.get(story.id)!, slots)
  })
  return {
    ear: ear.kind === 'headline' ? setEar(ear.story, heads.get(ear.story.id)!, allGrids(paper)) : ear,
    stories: standing,
    ...(listed && { teasers: teasersOf(made, wish.ear ? (xl?.page.plan ?? []) : undefined) }),
    rules: [...made.values()].flatMap(({ placing }) => placing.rules),
    lines: Object.fromEntries(
      allGrids(paper).map(({ name }) => [name, made.get(name)?.placing.lines ?? 0]),
    ) as ByWidth<number>,
    paper,
  }
}

/** Stories to read from which 导读 is worth its place on a front page, and from which it fills 报眼. */
const fewestTeasers = 3
const fillsEar = 4

/**
 * 导读 of a front page leads to stories, and closes the rail beside a lead: a page of a few briefs is its own list.
 * 他栏要目 leads elsewhere, so that one row is enough.
 */
function isListed(stock: Stock, wish: PageWish): boolean {
  const stories = stock.texts.length + stock.briefs.length
  return wish.teasers > 0 && (!wish.ear || (stories >= fewestTeasers && leadOf(stock) !== undefined))
}

type EarStory = { kind: 'headline'; story: Article } | { kind: 'teasers' } | { kind: 'facts' }

function earOf({ bulletins, texts, briefs }: Stock, stories: readonly Article[], wish: PageWish): EarStory {
  const [story] = bulletins
  // Nothing but headlines: each is an entry of the page, and none may hide in the ear.
  if (wish.ear && story && stories.length > bulletins.length) return { kind: 'headline', story }
  const fills = texts.length + briefs.length >= fillsEar && wish.teasers >= fillsEar
  return { kind: wish.ear && fills ? 'teasers' : 'facts' }
}

interface Made {
  readonly page: MadePage
  readonly placing: Placing
}

interface MadeAll {
  readonly made: ReadonlyMap<Breakpoint, Made>
  readonly paper: PaperSetting
}

const allGrids = (paper: PaperSetting): readonly Grid[] => [...grids, paperGrid(paper)]

/**
 * xl first: it decides who stands beside whom. The other wide grids follow it where that costs little, and paper does
 * in any case.
 */
function makeAll(
  stock: Stock,
  heads: ReadonlyMap<string, HeadText>,
  { listed, wish, ear }: { readonly listed: boolean; readonly wish: PageWish; readonly ear: EarStory },
): MadeAll {
  const made = new Map<Breakpoint, Made>()
  const drafters = new Map<Grid, MakeUp['draftOf']>()
  const drafterOn = (grid: Grid) => {
    const known = drafters.get(grid) ?? drafter(grid, heads, wish, stock)
    drafters.set(grid, known)
    return known
  }
  const pageOn = (grid: Grid, boxed?: Article | null): MakeUp => ({
    grid,
    stock,
    heads,
    draftOf: drafterOn(grid),
    teasers: listed,
    bulletinsAtHead: !wish.ear,
    ...(boxed !== undefined && { boxed }),
  })
  const xl = makeUpWide(pageOn(grids.find((g) => g.name === 'xl')!))
  if (!xl) return { made, paper: settings[0]! }
  const { narrow } = readingOrders(xl.plan)
  const boxed = boxedIn(xl.plan) ?? null
  const opener = firstOfBands(xl.plan)
  for (const grid of grids) {
    const page = grid.name === 'xl' ? xl : makeUpOther(pageOn(grid, boxed), xl, narrow)
    if (page) made.set(grid.name, { page, placing: placePage(page, grid, opener) })
  }
  const inEar = ear.kind === 'headline' ? { ...ear, text: heads.get(ear.story.id)! } : ear
  const rows = wish.teasers + (wish.jumps ? 1 : 0)
  const besideOf = (grid: Grid) => besidePage(wish, earHeight(inEar, rows, grid))
  const onPaper = makeUpPaper(xl, (grid) => pageOn(grid, boxed), opener, besideOf)
  if (onPaper) made.set('a3', onPaper.made)
  return { made, paper: onPaper?.paper ?? settings[0]! }
}

/**
 * A page is one sheet: first in the plan of a desk, then with ever fewer bands under its upper page and the more stories
 * in 简讯, in the largest type with which it fits. Only what nothing brings on one sheet takes the fewest that hold it.
 */
function makeUpPaper(
  xl: MadePage,
  pageOn: (grid: Grid) => MakeUp,
  opener: Article | undefined,
  besideOf: (grid: Grid) => number,
): OnPaper | undefined {
  const setIn = (paper: PaperSetting, pageAt: (grid: Grid) => MadePage | undefined): OnPaper | undefined => {
    const grid = paperGrid(paper)
    const page = pageAt(grid)
    if (!page) return undefined
    const placing = placePage(page, grid, opener)
    return { made: { page, placing }, paper, lines: placing.lines, beside: besideOf(grid) }
  }
  const takes = (set: OnPaper | undefined, sheets: number): set is OnPaper =>
    set !== undefined && fitsSheets(set.paper, set, sheets)
  // A smaller type is set only where a larger one does not fit.
  const asOnDesk: OnPaper[] = []
  for (const paper of settings) {
    const set = setIn(paper, (grid) => remake(xl.plan, pageOn(grid)) ?? makeUpWide(pageOn(grid)))
    if (takes(set, 1)) return set
    if (set) asOnDesk.push(set)
  }
  const bandsOnDesk = xl.plan.filter(({ kind }) => kind === 'band').length
  const fewer = Array.from({ length: bandsOnDesk }, (_, taken) => ({ bands: bandsOnDesk - 1 - taken }))
  for (const low of [...fewer, { bands: 0, perLine: dearLine }]) {
    const lower = (grid: Grid) => remakeBelow(xl.plan, { ...pageOn(grid), ...low })
    const inOne = (paper: PaperSetting): OnPaper | undefined => {
      const set = setIn(paper, lower)
      return takes(set, 1) ? set : undefined
    }
    const smallest = inOne(settings.at(-1)!)
    // Most of what fits in the smallest type fits in no larger, so that larger ones are tried from there.
    if (smallest) return largestFrom(smallest, inOne)
  }
  for (let sheets = 2; asOnDesk.length > 0; sheets++) {
    const set = asOnDesk.find((each) => takes(each, sheets))
    if (set) return set
  }
  return undefined
}

/** More than a line of copy is worth to any slot. */
const dearLine = 30

/** The last that fits while the type grows. */
function largestFrom(smallest: OnPaper, setIn: (paper: PaperSetting) => OnPaper | undefined): OnPaper {
  let fits = smallest
  for (const paper of settings.slice(0, -1).reverse()) {
    const next = setIn(paper)
    if (!next) return fits
    fits = next
  }
  return fits
}

interface OnPaper extends PageOnPaper {
  readonly made: Made
  readonly paper: PaperSetting
}

/** How much dearer the plan of xl may be before a wide grid makes its own. */
const loyalty = 60

function makeUpOther(page: MakeUp, xl: MadePage, order: readonly Article[]): MadePage | undefined {
  if (page.grid.columns < 4) return makeUpNarrow(page, order)
  const same = remake(xl.plan, page)
  const own = makeUpWide(page)
  return same && (!own || same.cost < own.cost + loyalty) ? same : own
}

/** 导读 comes after the upper page of `plan`, 他栏要目 after everything. */
function teasersOf(made: ReadonlyMap<Breakpoint, Made>, plan: Plan | undefined): TeaserList {
  const at = [...made].flatMap(([width, { placing }]) => {
    const slot = placing.slots.find(({ draft }) => draft.slot === 'teasers')
    return slot ? [[width, { ...slot.area, entries: slot.choice.entries ?? 0 }] as const] : []
  })
  const upper = plan?.filter((row) => row.kind === 'upper').flatMap((row) => row.cells)
  const after = upper?.flatMap((cell) => cell.wishes).filter((w) => w.story).length
  return { at: Object.fromEntries(at), ...(after !== undefined && { after }) }
}
