import { heldIn, kind } from './characterKinds.ts'

// 责任编辑：罗敏　郭玲丽
// 本版制图：沈亦伶
// 责编　张三　校对　李四　版式　王五
// Website: www.acd.com.au    电话：0374-4396811
// 广告刊例：报名旁每日每方二十元

const staff =
  /^(?:本版|本期|今日)?(?:(?:责任|执行|值班|本版|美术)?(?:编辑|主编|责编|美编|校对|版式(?:设计)?|数据来源|资料来源|组版|排版|视觉|制图|统筹|策划|设计|审核|监制|检校|编委|总值班|总编))(?:[：:／/|｜]|[\u3000 ]+\p{Script=Han})/u
const contact =
  /^(?:(?:本报)?(?:地址|社址|报社地址|邮编|邮政编码|电话|电邮|(?:投稿|来稿)?(?:邮箱|信箱)|网址|热线|新闻热线|广告(?:热线|部|刊例|经营)?|发行|订阅|零售|定价|印刷|承印|传真|E-?mail|Website|Tel|Fax)[^。]{0,8}[：:]|[\p{Script=Han}\u3000 ]{0,6}[：:]?(?:www\.|https?:\/\/)[\x21-\x7e]+$)/iu
const number = /国内统一(?:连续出版物号|刊号)|邮发代号|ISSN|CN\s?\d{2}-\d{4}|值班编委|广告(?:经营)?许可证/u
const label = /^(?:(?:今日|本版|本期|要闻)?导读|今日看点|内容导航|头版|目录)$/u
const slogan = /^广告刊例|^本报忠实报道|^本版(?:言论|观点|文章)仅代表|^股市有风险/u

/** 版面用语: a line (mended) that the newsroom or the printer put on every page, not a story's. */
export function isFurniture(text: string): boolean {
  if (text.length > 120) return false
  const held = heldIn(text)
  const { letter, blank, colon, slash, registry, contents } = kind
  return (
    ((held & (colon | slash | blank)) !== 0 && staff.test(text)) ||
    ((held & (colon | slash | letter)) !== 0 && contact.test(text)) ||
    ((held & (registry | letter)) !== 0 && number.test(text)) ||
    (/^[广本股]/u.test(text) && slogan.test(text)) ||
    ((held & contents) !== 0 && label.test(text.replace(/\u3000/gu, '')))
  )
}

/** The end of a name that a line of furniture (mended) was too short for. */
export const isRestOfName = (text: string): boolean =>
  text.length <= 10 && /(?:司|[局部社会所院校处中心委办组厅团])$/u.test(text)
