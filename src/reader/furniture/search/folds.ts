import { type Folding, foldingOf } from '../../../find/folding.ts'
import { late } from '../../late.ts'

const pairs = late(() => import('virtual:folding-pairs'))
let made: Promise<Folding> | undefined

/** 归一, whose data come when it is first asked for; what did not come is asked for again. */
export function folds(): Promise<Folding> {
  made ??= pairs.arrive().then(
    () => foldingOf(pairs.here().pairs),
    (fault: unknown) => {
      made = undefined
      throw fault
    },
  )
  return made
}
