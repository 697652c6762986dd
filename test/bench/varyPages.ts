/**
 * Pages as varied as those of a county daily, as many as are asked for, the same ones each time: stories of three to
 * nine paragraphs wrapped to a measure of their own, heads before or behind them, kickers, crossheads, captions.
 */
const places = '石桥 东坡 柳林 河口 平安 双井 大王庄 枣园 新集 渡头 南岗 西铺 北关 青龙 白沙 马家坪'.split(
  ' ',
)
const subjects =
  '合作社 水务所 图书室 小学 卫生院 供销社 农机队 车站 粮库 剧团 果园 敬老院 文化站 村委会'.split(' ')
const deeds = '修好了 扩建了 检查了 迁走了 种上了 收完了 登记了 清理了 试验了 公布了 改造了 领到了'.split(' ')
const things = '水渠 果树 公路 账目 机房 桥梁 校舍 温室 闸门 档案 路灯 茶园 泵站 鱼塘 课桌 种子'.split(' ')
const seasons = '入秋以来 今年春天 上个月 连日来 汛期之前 去年年底 春节过后 这个星期'.split(' ')
const names = '王守田 李大有 陈素芬 赵庆生 周明远 孙巧云 吴长顺 郑小满 冯秀英 蒋国良'.split(' ')

/** Numbers between 0 and 1 that a seed determines (Steele's and Vigna's splitmix, as mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The page of this number; `stories` is how many it has, and `stacked` puts all their heads behind the last of them. */
export function variedPage(number: number, stories: number, stacked = false): string {
  const chance = chances(number + 1)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!
  const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
  const headsBehind = chance() < 0.4
  const measure = between(14, 24)

  const story = (): { parts: string[]; head: string } => {
    const [place, subject, thing] = [pick(places), pick(subjects), pick(things)]
    const sentence = (): string =>
      `${pick(seasons)}，${pick([place, pick(places)])}${pick([subject, pick(subjects)])}${pick(deeds)}${between(2, 480)}处${pick([thing, pick(things)])}，${pick(names)}说：“${pick(things)}和${thing}都要管好。”`
    const paragraphs = Array.from({ length: between(3, 9) }, (_, i) => {
      const text = Array.from({ length: between(1, 4) }, sentence).join('')
      return wrap(i === 0 ? `本报讯（记者 ${pick(names)}）${text}` : text, measure)
    })
    if (chance() < 0.3) paragraphs.splice(2, 0, `■${thing}管护有章法`)
    const head = [
      ...(chance() < 0.4 ? [`${pick(seasons)}，${subject}传来消息——`] : []),
      `${place}${subject}${pick(deeds)}${thing}`,
    ].join('\n')
    const caption = `图为${place}${subject}的${thing}。\n本报记者 ${pick(names)} 摄`
    const body = paragraphs.join('\n')
    const parts = stacked ? [body] : headsBehind ? [body, head] : [head, body]
    return { parts: [...parts, ...(chance() < 0.2 ? [caption] : [])], head }
  }
  const folio = `${pick(['要闻', '综合', '副刊'])} 2019年${between(1, 12)}月${between(1, 28)}日 第${between(1, 8)}版`
  const told = Array.from({ length: stories }, story)
  const stack = stacked ? told.map(({ head }) => head) : []
  return `${[folio, ...told.flatMap(({ parts }) => parts), ...stack].join('\n\n')}\n`
}

/** Lines of a measure; the first is two characters shorter, as it is indented in print. */
function wrap(text: string, measure: number): string {
  const lines = [text.slice(0, measure - 2)]
  for (let at = measure - 2; at < text.length; at += measure) lines.push(text.slice(at, at + measure))
  return lines.join('\n')
}
