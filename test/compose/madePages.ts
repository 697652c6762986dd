import type { Article, Genre } from '../../src/newspaper/article.ts'

/** Sentences written for these tests: every mark, digits, Latin words and names that a column has to cope with. */
const sentences = [
  '清早六点，河堤上的路灯还亮着，挑担子的人已经走过了三座石桥。',
  '老张说：“桥是1958年修的，那年全村出了206个工，没有一个人缺席。”',
  '镇里把旧粮仓改成了图书室，藏书1.2万册，每月接待读者3000人次。',
  '“先把路修通，再谈种什么”，她在会上只说了这一句。',
  '合作社去年卖出莲藕86.5吨，收入比上年增加12.7%，户均增收4300元。',
  '孩子们给新来的老师起了个名字，叫“会讲故事的人”；老师笑着答应了。',
  '山里的信号不好，GPS定位常常偏出几十米，巡护员更相信自己的脚印。',
  '《河工日记》《山村账本》《渡口》三本小书，记下了这里四十年的变化。',
  '水库的水位降到了38.6米，离警戒线还有1.4米——大家松了一口气。',
  '会计王守田、木匠李大有、赤脚医生陈素芬……当年的名字，如今还有人记得。',
  '项目分两期建设：一期铺设管网17公里，二期改造泵站4座、闸门9处。',
  '“你问我为什么留下？”他想了想，“因为这里的人需要我。”',
  '从A区到D区，每块田头都竖着一块小木牌，写着户主的姓名和编号。',
  '入冬以后，全县检修农机1860台（套），培训机手420人次。',
  '艾山·库尔班和马丽娅·伊万诺娃是邻居，两家合用一口井已经二十年了。',
  '今年的头一场雪下得很大，邮递员骑车走了5个小时，才把最后一封信送到。',
  '有人提议：路边种树，屋后种竹，塘里养鱼，日子总会一天天好起来。',
  '技术员把数据存进U盘，又在本子上抄了一遍，说这样心里踏实。',
  '“三个不”是他们定下的规矩：不拖欠、不攀比、不糊弄。',
  '改造以后的老街保留了青石板，下水道却是新的，雨天再也不用蹚水。',
  '下午3时15分，第一列试验列车驶出车站，时速稳定在80公里。',
  '他翻开账本，指着其中一行念道：“2月11日，收化肥款，壹仟贰佰元整。”',
  '没有人催，也没有人等，庄稼自己知道该什么时候抽穗。',
  '评审组给出的意见只有八个字：方向对头，步子再稳。',
]

const heads = [
  '石桥镇里来了读书人',
  '先修路　再种田',
  '一本账记了四十年',
  '“三个不”立起好规矩',
  '雪夜送信五小时',
  '旧粮仓变成图书室',
]
const genres: readonly Genre[] = ['feature', 'news', 'news', 'commentary', 'news', 'brief']

/** A made page: six stories of different lengths, the same for the same number. */
export function madePage(number: number): readonly Article[] {
  let state = number * 7919 + 17
  const next = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  return genres.map((genre, story) => {
    const paragraphs = genre === 'brief' ? 1 : 2 + next(7)
    const body = Array.from({ length: paragraphs }, () => {
      const length = genre === 'brief' ? 2 : 1 + next(5)
      const text = Array.from({ length }, () => sentences[next(sentences.length)]).join('')
      return { kind: 'paragraph' as const, text, spans: [] }
    })
    return {
      id: `made-${number}-${story}`,
      genre,
      headline: heads[(story + number) % heads.length]!,
      ...(genre === 'news' && { bylines: [{ role: 'reporter' as const, names: ['田小禾', '周远'] }] }),
      ...(story === 1 && { dateline: { agency: '新华社', place: '石桥', date: '11月3日' } }),
      body,
      spans: [],
    }
  })
}
