import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Article } from '../../src/newspaper/article.ts'
import { readEdition } from '../../src/press/readEdition.ts'
import { linesAgree } from './linesInBrowser.ts'
import { madePage } from './madePages.ts'

/** Crossheads a hair narrower and wider than a column, and a name that extraction parted. */
const edges: Article = {
  id: 'edges',
  genre: 'feature',
  body: [
    ...Array.from({ length: 8 }, (_, i) => ({
      kind: 'crosshead' as const,
      text: `旧貌垃圾乱堆　乱倒清理缺乏长效机制从何说起${'一二三四五六七八'.slice(i)}`.slice(0, 12 + i),
      spans: [],
    })),
    ...Array.from({ length: 17 }, (_, i) => ({
      kind: 'paragraph' as const,
      text: `${'国际委员会副主席协调委员会主席'.slice(i % 15)}胡安　安　萨马兰奇通过视频发来祝贺，他表示，计划很好。`,
      spans: [],
    })),
  ],
  spans: [],
}

const seed = '000_8dce6e93c7762373.txt'
const text = readFileSync(resolve(import.meta.dirname, '../../seeds', seed), 'utf8')

linesAgree([
  ['the page in seeds', readEdition([{ seed, text }]).edition.pages.flatMap((page) => page.articles)],
  ['crossheads and names', [edges]],
  ...[1, 2, 3].map((i) => [`made page ${i}`, madePage(i)] as const),
])
