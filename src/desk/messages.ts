import type { Composition } from '../compose/composition.ts'
import type { Entry } from '../newspaper/contents.ts'
import type { Correction, Sidecar } from '../newspaper/correction.ts'
import type { Page } from '../newspaper/page.ts'

/*
 * What the reader and the desk say to each other. The reader knows of the desk nothing but this. Lines are numbers in the
 * seed's file, from 1; offsets are UTF-16 units.
 */

/** 一版的原文: the page that is asked about, and all that was told of it. */
export interface Matter {
  /** The name of the seed, `NAME.txt`. */
  readonly seed: string
  /** Its decoded text. */
  readonly text: string
  /** What `NAME.json` beside it tells. */
  readonly sidecar?: Sidecar
  /** An offset of the page that is asked about: a seed may hold several. */
  readonly at: number
  readonly own: OwnCorrections
}

/** 本机的更正: what this device keeps of one seed. */
export interface OwnCorrections {
  readonly made: readonly Correction[]
  /** Corrections of the sidecar that are set aside, since one of these contradicts them. */
  readonly setAside: readonly Correction[]
}

/** 该怎样: what is said of the chosen lines. */
export type DraftKind = 'paragraph' | 'heading' | 'caption' | 'begins' | 'residue'

/** 草稿: a correction before it is kept. `of` is the first line of the story that a heading or a caption belongs to. */
export interface Draft {
  readonly kind: DraftKind
  readonly lines: readonly [first: number, last: number]
  readonly of?: number
}

export type Question = PlainQuestion | SetQuestion

/** The page as the build would set it: `place` is its index in its edition, `front` whether it is made up as the first. */
export interface SetQuestion {
  readonly kind: 'set'
  readonly matter: Matter
  readonly place: number
  readonly front: boolean
  /** The language of its stories, as a BCP 47 tag; absent for Chinese. */
  readonly language?: string
}

/** What the press alone answers; to set a page takes composition too. */
export type PlainQuestion =
  /** The page as it was pressed, as it is with the corrections of this device, and what can be corrected. */
  | { readonly kind: 'page'; readonly matter: Matter }
  /** What would become of a draft. `story` is the id of the story that is open. */
  | { readonly kind: 'draft'; readonly matter: Matter; readonly draft: Draft; readonly story?: string }
export type Answer =
  | ({ readonly kind: 'page' } & PageAnswer)
  | ({ readonly kind: 'draft' } & DraftAnswer)
  | ({ readonly kind: 'set' } & SetPage)

/** The page with the corrections of this device, as the build would set it. */
export interface SetPage {
  readonly page: Page
  readonly entries: readonly Entry[]
  readonly composition: Composition | null
  /** By the id of each story as built: the id of the one that goes on with most of it, and whether it reads the same. */
  readonly heirs: Readonly<Record<string, { readonly id: string; readonly same: boolean }>>
}

export interface PageAnswer {
  /** As the build pressed it, with the sidecar alone. */
  readonly asBuilt: Page
  /** With the corrections of this device. */
  readonly corrected: Page
  readonly lines: readonly LineRow[]
  /** The stories with a body, to which a heading or a caption can be given. */
  readonly targets: readonly Target[]
  readonly list: readonly ListedCorrection[]
  readonly export: Exported
}

/** 行: one line of the seed as the desk shows it. */
export interface LineRow {
  readonly number: number
  readonly text: string
  /** What it is part of; absent for an empty line. */
  readonly part?: PartName
  /** 换栏, 分段: what an empty line means here. */
  readonly blank?: 'joined' | 'parts'
  /** 字间空格: how many spaces were taken out of it. */
  readonly spaces?: number
}

/** What a line is part of: a paragraph by its place in its story, from 1, or what else there is. */
export type PartName =
  | { readonly kind: 'paragraph'; readonly n: number; readonly story: string }
  | {
      readonly kind: 'heading' | 'crosshead' | 'figure' | 'quote' | 'other'
      readonly story: string
    }
  | { readonly kind: 'residue' }

/** 去处: a story that a heading or a caption can be given to; `line` is where its body begins. */
export interface Target {
  readonly id: string
  readonly title: string
  readonly line: number
}

/** A correction of this device in the list. */
export interface ListedCorrection {
  readonly correction: Correction
  /** What its lines read. */
  readonly words: string
  /** The title of the story in which they stood as built, and the paragraph; absent where they were residue. */
  readonly stood?: { readonly title: string; readonly paragraph?: number }
  /** 'followed', or why it is not: the text reads otherwise, or another correction contradicts it. */
  readonly fate: 'followed' | 'misfit' | 'contradicted'
  /** The one that contradicts it, whether it is of the sidecar or of this device too, and the title that it names. */
  readonly against?: {
    readonly correction: Correction
    readonly of: 'sidecar' | 'device'
    readonly title?: string
  }
}

/** 带走: the sidecar with what this device adds, ready for `seeds/`. */
export interface Exported {
  readonly name: string
  /** JSON; absent while corrections contradict each other. */
  readonly text?: string
  /** How many corrections the sidecar had, and how many it has now. */
  readonly before: number
  readonly after: number
}

export interface DraftAnswer {
  /** Undefined where the lines hold no text. */
  readonly correction?: Correction
  readonly before: readonly ExcerptStory[]
  readonly after: readonly ExcerptStory[]
  readonly change: Change
  /** Ids of the stories of the page as it would be. */
  readonly stories: readonly string[]
  /** What contradicts it, if something does: it would not be followed. */
  readonly against?: ListedCorrection['against']
}

/** 改动: what a correction changes, in numbers. */
export interface Change {
  /** Whether the page would be the same. */
  readonly none: boolean
  /** Paragraphs of the open story. */
  readonly paragraphs: { readonly before: number; readonly after: number }
  readonly stories: { readonly before: number; readonly after: number }
  /** Stories beside the open one that stay as they are, and those that do not. */
  readonly others: { readonly same: number; readonly changed: number }
  /** 一字未增减: whether every visible character still stands in exactly one story or piece of residue. */
  readonly conserved: boolean
}

/** 片断: what stands around the chosen lines in one story; without a title it is residue. */
export interface ExcerptStory {
  readonly title?: string
  readonly pieces: readonly Piece[]
}

/** A piece of a story, cut short at what lies far from the chosen lines. */
export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'crosshead' | 'figure' | 'quote' | 'residue'
  readonly text: string
  /** Runs of `text` that stand on the chosen lines. */
  readonly marks: readonly (readonly [start: number, end: number])[]
  /** Whether it was cut short before or after. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}
