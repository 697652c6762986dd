/**
 * Pages that no newspaper printed and that must be read all the same, each made of as many pieces as one asks for; and
 * single pages beyond any measure.
 */
const numbered = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('')

export const oddPages: Record<string, (n: number) => string> = {
  'one line of ideographs': (n) => '汉'.repeat(n),
  'one line of sentences': (n) => '今年3月以来，某市发改委 A 说：“好”。'.repeat(n),
  'one letter-spaced line': (n) => '中 央 '.repeat(n),
  'one line of words parted by em spaces': (n) => `${'一二三　'.repeat(n)}。`,
  'one Latin line': (n) => 'lorem ipsum '.repeat(n),
  'one Latin word': (n) => 'a'.repeat(n),
  'blank lines': (n) => `大桥通车${'\n'.repeat(n)}昨天大桥通车，村民都来看。`,
  'opening brackets': (n) => '（'.repeat(n),
  'brackets that open and close': (n) => `${'（'.repeat(n)}${'）'.repeat(n)}`,
  'brackets that close inside a line': (n) => `昨天${'）'.repeat(n)}大桥通车，村民都来看`,
  'blanks inside a folio': (n) => `2021年3月5日${'　'.repeat(n)}第3版`,
  'brackets before a jump line': (n) => `${'（'.repeat(n)}）甲\n（下转第三版）`,
  'lines of one bracket': (n) => '（\n'.repeat(n),
  'headings parted by empty lines': (n) => numbered(n, (i) => `第${i}号工程昨天开工\n\n`),
  'headings of one wording': (n) => '同一个标题站在这里\n'.repeat(n),
  'headings that break off': (n) => `${'明年经济工作要\n\n'.repeat(n)}明年经济工作要陆大川指出\n`,
  'headings before a paragraph': (n) => `${numbered(n, (i) => `第${i}号工程开工\n`)}昨天大桥通车，都来看。`,
  'doubled banners before a paragraph': (n) => `${'修道路修道路 通水电通水电\n'.repeat(n)}昨天大桥通车。`,
  'lone names': (n) => `${'王大明\n'.repeat(n)}昨天大桥通车，都来看。`,
  'single characters': (n) => '一\n'.repeat(n),
  paragraphs: (n) =>
    numbered(n, (i) => `石桥镇第${i}号工程今天开工，村民纷纷前来观看，热闹\n非凡，大家都说好。\n\n`),
  'paragraphs of one line': (n) => '今天天气很好。\n'.repeat(n),
  'stories with captions': (n) =>
    numbered(
      n,
      (i) =>
        `第${i}号工程开工\n\n第${i}号工程昨天在${i}村开工，村民前来观看，说${i}好。\n\n图为第${i}个工地的工人。\n本报记者　张三　摄\n\n`,
    ),
  'captions without stories': (n) => numbered(n, (i) => `图为第${i}个工地。\n本报记者　张三　摄\n`),
  'lines that open with an ornament': (n) => numbered(n, (i) => `■第${i}个要点说明。\n`),
  'crossheads and nothing else': (n) => numbered(n, (i) => `■第${i}个要点\n`),
  'quotes with their speakers': (n) => '陆大川指出\n■加快建设，坚持创新引领。\n\n'.repeat(n),
  'jump lines': (n) => '（下转第三版）\n'.repeat(n),
  bylines: (n) => '本报记者　王大明\n'.repeat(n),
  'signatures that never close': (n) => '（本报记者王大明、李茂、方\n'.repeat(n),
  'news leads': (n) => '本报讯（记者　张三）今天开会。\n'.repeat(n),
  'lines of all widths': (n) => numbered(n, (i) => `${'汉'.repeat((i % 60) + 3)}\n`),
  'hyphens at line ends': (n) => 'a hyphen-\nated word\n'.repeat(n),
  'form feeds': (n) => '\f'.repeat(n),
  'form feeds in one line of text': (n) => `${'昨天大桥通车'.repeat(20)}\f`.repeat(n),
  'halves of astral characters': (n) => '\ud800'.repeat(n),
  'typed marks': (n) => `他说:"好."`.repeat(n),
  'lines of typed marks': (n) => '他说:"今天天气很好,不冷."\n'.repeat(n),
  'a stack of headings in another order': (n) =>
    `${numbered(n, (i) => `第${i}号工程昨天在第${i}村开工，村民都来看。\n`)}${numbered(n, (i) => `第${n - i}号工程开工\n`)}`,
  'columns side by side': (n) => '桥通车了，清河两岸的人都来看    馆里静得下来，灯光也不伤眼睛\n'.repeat(n),
  'columns that never align': (n) =>
    numbered(n, (i) => `${' '.repeat(i % 40)}桥通车了，清河两岸的人都来看    馆里静得下来，灯光也不伤眼睛\n`),
  'zero-width spaces': (n) => `甲${'\u200b'.repeat(n)}乙`,
}

/** Pages of sizes that one reads within a second. */
export const hugePages: readonly (readonly [name: string, text: string])[] = [
  ['a line of a million ideographs', '汉'.repeat(1_000_000)],
  ['a million blank lines', '\n'.repeat(1_000_000)],
  ['a hundred thousand brackets', '（'.repeat(100_000)],
  ['two thousand form feeds', '\f'.repeat(2_000)],
  ['ten thousand headings', numbered(10_000, (i) => `第${i}号工程昨天开工\n\n`)],
]

/** Pages of sizes that take longer, or more memory, than a test should. A pattern's stack in the engine holds 64 MB. */
export const vastPages = (): readonly (readonly [name: string, text: string])[] => [
  ['a line of twenty million brackets', '）'.repeat(20_000_000)],
  ['a line of twenty million ornaments', '■'.repeat(20_000_000)],
  ['ten thousand form feeds', '\f'.repeat(10_000)],
  ['fifty thousand headings', numbered(50_000, (i) => `第${i}号工程昨天开工\n\n`)],
  [
    'twenty thousand paragraphs',
    numbered(20_000, (i) => `第${i}号工程今天开工，村民前来观看，热闹\n非凡。\n\n`),
  ],
  ['fifty thousand lines that open with an ornament', numbered(50_000, (i) => `■第${i}个要点说明。\n`)],
]
