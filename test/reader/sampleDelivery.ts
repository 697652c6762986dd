import { compose } from '../../src/compose/compose.ts'
import type { Article, Genre } from '../../src/newspaper/article.ts'
import type { Contents, EditionContents, Entry } from '../../src/newspaper/contents.ts'
import type { Catalogue } from '../../src/newspaper/prerendering.ts'
import { sectionsOf } from '../../src/newspaper/section.ts'
import { screenData } from '../../src/reader/contents/screenData.ts'
import { type Delivery, missing } from '../../src/reader/delivery.ts'

/* A small invented edition: one story of every genre, and one of every part that a story can have. */

const story = (id: string, genre: Genre, rest: Partial<Article>): Article => ({
  id,
  genre,
  body: [],
  spans: [[0, 1]],
  ...rest,
})

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, spans: [] })

export const feature = story('dyke', 'feature', {
  kicker: '沿河三日',
  headline: '河堤上的守夜人',
  deck: ['三个村庄　一条堤'],
  bylines: [{ role: 'reporter', outlet: '本报', names: ['王小河', '李大川'] }],
  body: [
    paragraph('入夜，堤上只有一盏灯。'.repeat(30)),
    { kind: 'crosshead', text: '一盏灯', spans: [] },
    paragraph('灯下坐着三个人，各管一段。'),
    { kind: 'crosshead', text: '一本账', spans: [] },
    paragraph('账上记着水位，一个时辰一行。'),
  ],
  figures: [{ caption: '七月二十七日夜，守堤人在查看水位。', credit: '本报记者 赵光 摄', spans: [] }],
  pullQuotes: [{ text: '灯在，堤就在。', speaker: '老守堤人说', beside: 2, spans: [] }],
  jump: { page: 2 },
})

export const news = story('bridge', 'news', {
  headline: '新桥今日通车',
  dateline: { agency: '新华社', place: '河口', date: '7月27日' },
  lead: '新华社河口7月27日电',
  bylines: [{ role: 'reporter', names: ['周桥'] }],
  body: [paragraph('新桥二十七日通车，两岸步行往来只要五分钟。')],
  from: { page: 9 },
})

export const commentary = story('patience', 'commentary', {
  headline: '治水要有耐心',
  bylines: [{ role: 'writer', names: ['许言'] }],
  body: [paragraph('水是慢慢涨起来的，堤也只能慢慢修。')],
})

export const photo = story('fair', 'photo', {
  figures: [{ caption: '七月的集市上，卖瓜人在等买瓜人。', credit: '本报记者 赵光 摄', spans: [] }],
})

export const headlineOnly = story('rain', 'headline', { headline: '本周有雨　农人备种' })

export const inColumn = story('school', 'news', {
  column: '身边事',
  headline: '山里小学开学',
  body: [paragraph('九月一日，山里小学开学，到校学生四十二人。')],
})

export const articles = [news, feature, commentary, photo, headlineOnly, inColumn]

function entryOf(article: Article): Entry {
  const text = article.body.map((block) => block.text).join('')
  return {
    id: article.id,
    genre: article.genre,
    page: 0,
    sections: sectionsOf(article).map(({ slug }) => slug),
    title: article.headline ?? '七月的集市上',
    deck: article.deck ?? [],
    bylines: article.bylines ?? [],
    standfirst: text.slice(0, 80),
    figures: article.figures ?? [],
    pullQuotes: article.pullQuotes ?? [],
    crossheads: [],
    characters: text.length,
    minutes: 1,
    lines: [1, 9],
    ...(article.column && { column: article.column }),
    ...(article.kicker && { kicker: article.kicker }),
    ...(article.headline && { headline: article.headline }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.lead && { lead: article.lead }),
    ...(article.jump && { jump: article.jump }),
    ...(article.from && { from: article.from }),
  }
}

export const edition: EditionContents = {
  id: 'river',
  pages: [{ seed: 'river.txt', number: 1, name: '要闻' }],
  entries: articles.map(entryOf),
  articles: 'edition/river.json',
  texts: [],
  characters: 400,
  minutes: 1,
  lines: 60,
  residueLines: 2,
}

export const olderEdition: EditionContents = {
  ...edition,
  id: '2019-02-20',
  masthead: { date: '2019-02-20', weekday: '星期三' },
  entries: [{ ...entryOf(news), id: 'ferry', title: '渡口停摆', headline: '渡口停摆' }],
  articles: 'edition/2019-02-20.json',
  texts: [],
}

/** What the screens are given in tests: the sample edition, or whatever a test says instead. */
export function deliveryOf(told: Partial<Contents> = {}, held: Partial<Catalogue> = {}): Delivery {
  const catalogue: Catalogue = {
    contents: { editions: [edition], unreadable: [], ...told },
    readEdition: async () => ({ pages: [{ seed: 'river.txt', articles, residue: [] }] }),
    readFront: () => undefined,
    readSection: () => undefined,
    ...held,
  }
  return {
    screen: async (path) => {
      const screen = await screenData(path, catalogue)
      if (!screen) throw missing()
      // as it arrives over the network
      return JSON.parse(JSON.stringify(screen)) as unknown
    },
    file: async (name) => {
      if (name !== edition.articles) throw new Error(`${name} is no file of the sample`)
      return JSON.stringify(await catalogue.readEdition(edition))
    },
  }
}

/** The sample edition with its front page made up. */
export function madeUp(): Delivery {
  const composition = compose(articles, { ear: true, lead: 'lead', teasers: articles.length, jumps: true })
  return deliveryOf({}, { readFront: () => JSON.stringify([composition]) })
}
