import type { Breakpoint, Level, SetStory } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'

/** The widths at which a page is made up, and `a3`, paper. */
export const breakpoints: readonly Breakpoint[] = ['sm', 'md', 'lg', 'xl', '2xl', 'a3']

export function isLead(level: Level): boolean {
  return level === 'lead' || level === 'leadTwo' || level === 'giant'
}

/** Whether a line names the writers: news opens with 本报讯（记者 …） where its copy is set, and needs none. */
export function hasByline({ copy }: SetStory, { bylines }: Entry): boolean {
  return bylines.length > 0 && !copy.some(({ runs }) => runs.some(({ kind }) => kind === 'runIn'))
}

/** The classes by which the sheet of a page tells its parts; `page` tells the page among those of one screen. */
export const placeOf = {
  story: (page: string, story: number) => `${page}-${story}`,
  panel: (page: string, story: number, panel: number) => `${page}-${story}-${panel}`,
  rule: (page: string, rule: number) => `${page}-r${rule}`,
  teasers: (page: string) => `${page}-t`,
}
