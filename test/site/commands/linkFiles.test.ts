import { expect, test } from 'vitest'
import { readSeeds } from '../../../src/press/readEdition.ts'
import { linkFiles } from '../../../src/site/commands/linkFiles.ts'
import { pressSeed } from '../../../src/site/editions/pressSeed.ts'

const pressed = (seed: string, ...lines: string[]) => {
  const read = pressSeed(seed, new TextEncoder().encode(lines.join('\n')), readSeeds)
  if (read.kind === 'refused') throw new Error(read.diagnostic.what)
  return read
}
const opening = (seed: string, day: number) =>
  pressed(
    seed,
    `要闻　2021年3月${day}日　星期五　第1版`,
    '渡口大桥完成最后一段浇筑',
    '昨天上午九时，渡口大桥最后一',
    '段桥面完成浇筑，工人们在桥上合影',
    '留念，渡口大桥的桥墩经受住了洪水',
    '的考验，通车以后（下转第三版）',
  )
const rest = (seed: string, day: number) =>
  pressed(
    seed,
    `综合　2021年3月${day}日　星期五　第3版`,
    '（上接第一版）过河只要三分钟',
    '的人家，今天在桥头放起了鞭炮。渡',
    '口大桥的桥墩经受住了洪水的考验。',
  )

test('files of one day are one edition, in whatever order they are given', () => {
  const pages = linkFiles([rest('c.txt', 5), opening('d.txt', 6), opening('a.txt', 5)])
  expect(pages.map(({ seed }) => seed)).toEqual(['c.txt', 'd.txt', 'a.txt'])
  const [c, d, a] = pages.map(({ articles }) => articles[0]!)
  expect(a!.continued).toMatchObject([{ page: 3, sheet: 0 }])
  expect(c!.partOf).toBe(a!.id)
  expect(d!.jump).toEqual({ page: 3, absent: [3] })
})
