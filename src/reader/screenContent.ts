import type { Composition } from '../compose/composition.ts'
import type { Article } from '../newspaper/article.ts'
import type { Contents, Entry } from '../newspaper/contents.ts'
import type { Sidecar } from '../newspaper/correction.ts'
import type { EditionsData } from './contents/editionYears.ts'
import type { Corrected } from './corrections/ofSeed.ts'
import type { Frame, Places, SectionLink } from './editionSummary.ts'
import type { Headed } from './head.ts'

/**
 * What a screen is given. `content` is what it shows: a document that was built brings it as HTML and leaves it out
 * here, so what the bar and the tools need stands beside it.
 */
interface Screen<Content> extends Headed {
  readonly places: Places
  readonly content?: Content
}

/** What the front page, of the newest edition or an older one, shows. */
export interface FrontContent {
  /** Absent where no edition could be read. */
  readonly frame?: Frame | undefined
  readonly entries: readonly Entry[]
  readonly unreadable: Contents['unreadable']
  /** How each page is made up; nothing stands for one that is not. */
  readonly compositions: readonly (Composition | null)[]
  /** Of each page that this device corrected. */
  readonly corrected?: readonly Corrected[]
}
export interface FrontData extends Partial<Screen<FrontContent>> {
  /** Where 导读 stands; a page that is not made up has none. */
  readonly teasers?: 'rail' | 'ear'
}

export interface SectionContent {
  readonly frame: Frame
  readonly section: SectionLink
  readonly entries: readonly Entry[]
  /** 他栏要目: what the other sections have. */
  readonly elsewhere: readonly Entry[]
  /** How it is made up; absent where it is not. */
  readonly composition?: Composition
  /** Of each page that this device corrected, of which it lists stories. */
  readonly corrected?: readonly Corrected[]
}
export interface SectionData extends Screen<SectionContent> {
  /** Its slug. */
  readonly section: string
}

/** 更正所据: the page of a story as the desk is asked about it, but for its text. */
export interface ToldOfPage {
  readonly seed: string
  /** Where the text of the seed lies, below the site's base. */
  readonly file: string
  readonly sidecar?: Sidecar
  /** An offset in it at which the story stands. */
  readonly at: number
}

export interface ArticleContent {
  readonly frame: Frame
  readonly matter?: ToldOfPage
  /** Where this device corrected its page. */
  readonly corrected?: Corrected
  readonly section?: SectionLink | undefined
  readonly entry: Entry
  readonly article: Article
  /** Where the JSON of its edition lies, for tools. */
  readonly articles: string
  readonly previous?: Entry | undefined
  readonly next?: Entry | undefined
  /** Its place among the edition's stories that have a screen, as they are read; from 1. */
  readonly place: number
}
export interface ArticleData extends Screen<ArticleContent> {
  readonly id: string
  /** The slug of its section. */
  readonly section?: string
  /** The ids of its neighbours. */
  readonly turns: { readonly previous?: string; readonly next?: string }
  /** Whether it has 目次. */
  readonly parted: boolean
}

/** What 检索 needs of an edition, beside its JSON. */
export interface SearchContent {
  readonly frame: Frame
  /** Where the edition's JSON lies. */
  readonly articles: string
  /** What stands for each story in a list, as it is set, and its language. */
  readonly titles: readonly Pick<Entry, 'id' | 'title' | 'language'>[]
}
export type SearchData = Partial<Screen<SearchContent>>

/** What every screen can fall back on: the newest edition, absent where there is none. */
export interface RootData extends Headed {
  readonly places?: Places
}

export type ScreenData = FrontData | SectionData | ArticleData | EditionsData | SearchData | RootData
