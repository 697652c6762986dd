import { gap, sayNumeral } from '../wording.ts'
import type { ReadSoFar } from './keptReading.ts'

/** 读到六成　余2分钟 */
export const sayHowFar = ({ share, left }: ReadSoFar): string =>
  `读到${sayNumeral(Math.floor(share / 10))}成${gap}余${left}分钟`

/** “……绿色发展。” */
export const sayWords = ({ words }: ReadSoFar): string => `“${words}”`

/** 第7段　读到六成　余2分钟 */
export const sayWhere = (read: ReadSoFar): string => `第${read.paragraph}段${gap}${sayHowFar(read)}`
