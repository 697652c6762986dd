import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import MarkdownIt from 'markdown-it'
import { readEdition } from '../../src/press/readEdition.ts'
import { seedNames } from '../../src/site/seeds/seedFolder.ts'
import { median, megabytesAlive, timeOf } from './clock.ts'
import { variedPage } from './varyPages.ts'

/**
 * `npm run bench [-- --rounds 40 --pages 10000 SEED…]`: the press beside markdown-it on the same text, its time and
 * memory over many pages, and pages that nobody prints, in one run on one machine; times are of the processor. Ends
 * with a verdict on each target, and with status 1 where one is missed.
 */
const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    pages: { type: 'string', default: '10000' },
  },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
const mostPages = Number(values.pages)

/** What must hold. A ratio is of processor times in this run. */
const targets = {
  /** The press may take so many times as long as markdown-it for a page. */
  ratio: 5,
  /** A page among the most may take so many times as long as one among a hundred: constant, but for noise. */
  growth: 1.5,
  /** Megabytes by which the heap may grow from a tenth of the pages to all. */
  megabytes: 8,
  /** A page four times as long may take so many times as long: linear, but for noise. */
  fourfold: 7,
}

/** Rounds until neither reader gets any faster: the compiler's own threads count as time of the processor too. */
const warming = 300

/** Milliseconds below which a time is mostly noise. */
const shortest = 5

const verdicts: { readonly met: boolean; readonly says: string }[] = []
const press = (text: string): void => void readEdition([{ seed: 'page.txt', text }])
const markdown = new MarkdownIt()
const cell = (value: string | number, width: number): string => `${value}`.padStart(width)

besideMarkdown()
manyPages()
oddPages()
console.log('\nVerdict')
for (const { met, says } of verdicts) console.log(`${met ? '  met   ' : '  MISSED'} ${says}`)
process.exitCode = verdicts.every(({ met }) => met) ? 0 : 1

function besideMarkdown(): void {
  console.log(`The press beside markdown-it on the same text (medians of ${rounds} rounds, ms a page)`)
  console.log(`${cell('press', 46)}${cell('markdown-it', 14)}${cell('ratio', 9)}${cell('characters', 13)}`)
  const root = join(import.meta.dirname, '../..')
  const seeds = seedNames(join(root, 'seeds'))
  const files =
    positionals.length > 0
      ? positionals
      : 'kind' in seeds
        ? []
        : seeds.map((name) => join(root, 'seeds', name))
  const pages = [
    ...files.map((file) => ({ name: relative(root, file), text: readFileSync(file, 'utf8') })),
    ...[4, 8, 16].map((stories) => ({
      name: `page of ${stories} stories`,
      text: variedPage(stories, stories),
    })),
  ]
  const ratios = pages.map(({ name, text }) => {
    const ours: number[] = []
    const theirs: number[] = []
    // both are warmed up until their code is compiled; a round of markdown-it is several parsings, as one is too short to time
    for (let round = -warming; round < rounds; round++) {
      const [a, b] = [timeOf(() => press(text)), timeOf(() => repeat(8, () => markdown.parse(text, {}))) / 8]
      if (round < 0) continue
      ours.push(a)
      theirs.push(b)
    }
    const ratio = median(ours) / median(theirs)
    const times = `${cell(median(ours).toFixed(2), 10)}${cell(median(theirs).toFixed(3), 14)}`
    console.log(
      `${name.slice(-35).padEnd(36)}${times}${cell(`${ratio.toFixed(1)}×`, 9)}${cell(text.length, 13)}`,
    )
    return ratio
  })
  const worst = Math.max(...ratios)
  verdicts.push({
    met: worst <= targets.ratio,
    says: `a page takes at most ${targets.ratio}× as long as markdown-it takes: ${worst.toFixed(1)}× at worst, ${median(ratios).toFixed(1)}× in the middle`,
  })
}

function manyPages(): void {
  console.log('\nMany pages, each another, one after the other')
  console.log(`${cell('pages', 10)}${cell('ms a page', 12)}${cell('MB alive', 11)}${cell('MB at most', 13)}`)
  const sizes = [10, 100, 1000, 10_000].filter((size) => size <= mostPages)
  for (let i = 0; i < 40; i++) press(variedPage(i, 3))
  const rows = sizes.map((size) => {
    const time = timeOf(() => {
      for (let i = 0; i < size; i++) press(variedPage(i, 3))
    })
    const alive = megabytesAlive()
    const most = process.resourceUsage().maxRSS / 1024
    const perPage = time / size
    console.log(
      `${cell(size, 10)}${cell(perPage.toFixed(2), 12)}${cell(alive.toFixed(1), 11)}${cell(most.toFixed(0), 13)}`,
    )
    return { size, perPage, alive }
  })
  const [last, tenth, some] = [rows.at(-1)!, rows.at(-2) ?? rows[0]!, rows.find(({ size }) => size >= 100)]
  const growth = last.perPage / (some ?? last).perPage
  verdicts.push({
    met: growth <= targets.growth,
    says: `a page among ${last.size} takes as long as one among ${some?.size ?? last.size} (at most ${targets.growth}×): ${growth.toFixed(2)}×`,
  })
  const grown = last.alive - tenth.alive
  verdicts.push({
    met: grown <= targets.megabytes,
    says: `the heap does not grow with the pages (at most ${targets.megabytes} MB from ${tenth.size} to ${last.size}): ${grown.toFixed(1)} MB`,
  })
}

function oddPages(): void {
  console.log('\nPages that nobody prints (ms; the first is a quarter of the second)')
  const pages: readonly [name: string, size: number, page: (n: number) => string][] = [
    ['one line of 1 MB', 349_525, (n) => '汉'.repeat(n)],
    ['a million blank lines', 1_000_000, (n) => '\n'.repeat(n)],
    ['100,000 brackets', 100_000, (n) => '（'.repeat(n)],
    [
      '50,000 headings',
      50_000,
      (n) => Array.from({ length: n }, (_, i) => `第${i}号工程昨天开工\n\n`).join(''),
    ],
  ]
  for (const [name, size, page] of pages) {
    const [quarter, whole] = [page(size / 4), page(size)]
    // the best of three: whatever disturbs a run only makes it longer
    const best = (text: string): number => Math.min(...[1, 2, 3].map(() => timeOf(() => press(text))))
    const [some, all] = [best(quarter), best(whole)]
    const times = all / Math.max(some, shortest)
    console.log(
      `${name.padEnd(24)}${cell(some.toFixed(0), 8)}${cell(all.toFixed(0), 8)}${cell(`${times.toFixed(1)}×`, 8)}`,
    )
    verdicts.push({
      met: times <= targets.fourfold,
      says: `${name}: four times the text takes at most ${targets.fourfold}× as long: ${times.toFixed(1)}×`,
    })
  }
}

function repeat(times: number, work: () => void): void {
  for (let i = 0; i < times; i++) work()
}
