import { pageStaff } from '../../newspaper/lexicon/persons.ts'
import { kind } from './characterKinds.ts'
import { gated, holding, startingWith } from './gated.ts'

// 责任编辑：罗敏　郭玲丽
// 本版制图：沈亦伶
// 责编　张三　校对　李四　版式　王五

const staff = gated(
  new RegExp(`^(?:本版|本期|今日)?(?:${pageStaff})(?:[：:／/|｜]|[\\u3000 ]+\\p{Script=Han})`, 'u'),
  holding(kind.colon | kind.slash | kind.blank),
)

// 编辑张红美编梁桂军校对郑娟勇

/** Several roles, each with a name and nothing between them. */
const staffRun = gated(
  new RegExp(`^(?:(?:${pageStaff})\\p{Script=Han}{2,4}?){2,6}$`, 'u'),
  startingWith('责执值本美编主校版数资组排视制统策设审监检总'),
)

// Website: www.acd.com.au    电话：0374-4396811

const contact = gated(
  /^(?:(?:本报)?(?:地址|社址|报社地址|邮编|邮政编码|电话|电邮|(?:投稿|来稿)?(?:邮箱|信箱)|网址|热线|新闻热线|广告(?:热线|部|刊例|经营)?|发行|订阅|零售|定价|印刷|承印|传真|E-?mail|Website|Tel|Fax)[^。]{0,8}[：:]|[\p{Script=Han}\u3000 ]{0,6}[：:]?(?:www\.|https?:\/\/)[\x21-\x7e]+$)/iu,
  holding(kind.colon | kind.slash | kind.letter),
)

// 国内统一连续出版物号　CN 00-0000    值班编委　张三

const number = gated(
  /国内统一(?:连续出版物号|刊号)|邮发代号|ISSN|CN\s?\d{2}-\d{4}|值班编委|广告(?:经营)?许可证/u,
  holding(kind.registry | kind.letter),
)

// 导读    今日看点

const label = gated(/^(?:(?:今日|本版|本期|要闻)?导读|今日看点|内容导航|头版|目录)$/u, holding(kind.contents))

// 广告刊例：报名旁每日每方二十元

const slogan = gated(
  /^广告刊例|^本报忠实报道|^本版(?:言论|观点|文章)仅代表|^股市有风险/u,
  startingWith('广本股'),
)

/** 版面用语: a line (mended) that the newsroom or the printer puts on every page and that belongs to no story. */
export const isPageFurniture = (text: string): boolean =>
  text.length <= 120 &&
  (staff.test(text) ||
    staffRun.test(text.replace(/\u3000/gu, '')) ||
    contact.test(text) ||
    number.test(text) ||
    slogan.test(text) ||
    label.test(text.replace(/\u3000/gu, '')))

/** The end of a name for which the line of furniture above it (mended) was too short. */
export const isRestOfName = (text: string): boolean =>
  text.length <= 10 && /(?:司|[局部社会所院校处中心委办组厅团])$/u.test(text)
