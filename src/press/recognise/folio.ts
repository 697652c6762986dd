import { heldIn, kind } from './characterKinds.ts'

// 要闻　2019年2月1日　星期五　第14版
// 14　要闻　2019年02月21日　星期X　人民日报
// 中華民國二十八年四月廿四日　晶報　星期一　第二版
// 2022年11月18日　星期五　壬寅年　十月廿五
// 青河新聞　2020年3月3日　火曜日　1面
// （３）２０２０年（令和２年）１１月１３日（金曜日）
// Thursday, November 12, 2020
// THE DAILY CHRONICLE   TUESDAY, MARCH 3, 2020   A1

/** Each sign, and the kinds of characters of which it needs one. */
const signs: readonly (readonly [needs: number, sign: RegExp])[] = [
  [
    kind.calendar | kind.letter,
    /(?:[\d０-９]{4}|[〇○零一二三四五六七八九十]{2,6})年(?:[（(](?:令和|平成|昭和|大正|明治)[\d０-９]{1,2}年[）)])?[\d０-９]{0,2}[\p{Script=Han}]{0,4}月[\p{Script=Han}\d０-９]{1,3}日|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2}(?:er|\.)? (?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|September|November|April|August|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/iu,
  ],
  [
    kind.calendar | kind.letter,
    /星期[一二三四五六日天X⼆]|[月火水木金土日]曜日?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\b|Mittwoch\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^dimanche\b/iu,
  ],
  [
    kind.page | kind.digit | kind.calendar,
    /第?[\d一二三四五六七八九十]{1,3}版|(?:[\u3000 ]|曜日?)[\d０-９]{1,2}面$|^[（(][\d０-９]{1,2}[）)](?=[\d０-９]{4}年|\u3000)|^[A-D]?\d{1,2}(?=[\u3000 ]|\p{Script=Han})|[\u3000 ](?:[A-D]\d|[A-D]?\d{2}|\d{1,2}[A-D])$|^\d{1,2}[A-D](?=[\u3000 ])|(?:^|[\u3000 ])(?:Page|PAGE|Seite|page) [A-D]?\d{1,3}$/u,
  ],
  [kind.calendar, /(?:农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)/u],
  [
    kind.paper | kind.letter,
    /(?:日报|晚报|晨报|时报|晶报|新报|报社|Times|Post|Herald|Gazette|Tribune|Courier|Journal|Chronicle)(?=$|[\u3000 ])|(?:TIMES|POST|HERALD|GAZETTE|TRIBUNE|COURIER|JOURNAL|CHRONICLE|ZEITUNG)$/u,
  ],
  [
    kind.blank,
    /^(?:要闻|副刊|国际|体育|文化|经济|综合|社会|理论|评论|广告|专版|生态|法治|民生)(?=[\u3000 ])|[\u3000 ](?:要闻|副刊|国际|体育|文化|经济|综合|社会|理论|评论|广告|专版)(?=$|[\u3000 ])/u,
  ],
  [kind.registry | kind.digit, /国内统一|CN\d{2}|邮发代号|总第?\d+期|第\d+[期号]|今日\d+版/u],
  // VOL. 124, NO. 63    $2.00    www.millbrookherald.com
  [kind.letter, /\bvol(?:ume|\.) ?[\dIVXLC]+|\bno\. ?[\d,.]{2,}/iu],
  [kind.letter, /(?:^|[\u3000 ])(?:[$£€]\d+(?:\.\d\d)?|\d+ ?(?:¢|p|cents))$/u],
  [kind.letter, /(?:^|[\u3000 ])(?:www\.)?[a-z\d-]+\.(?:com|org|net|co\.uk|de|fr)(?=$|[\u3000 ])/iu],
  // nothing but the name of the paper
  [
    kind.letter,
    /^(?:THE |The )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,2} (?:TIMES|POST|HERALD|GAZETTE|TRIBUNE|COURIER|JOURNAL|CHRONICLE|Times|Post|Herald|Gazette|Tribune|Courier|Journal|Chronicle)$/u,
  ],
]

// 第 5 页 共 8 页    — 4 —    - 12 -
const pageAlone =
  /^(?:第[\u3000 ]*[\d一二三四五六七八九十]{1,3}[\u3000 ]*页(?:[\u3000 ，,/／]*共[\u3000 ]*[\d一二三四五六七八九十]{1,3}[\u3000 ]*页)?|([—–\-·•])[\u3000 ]*\d{1,3}[\u3000 ]*\1|[Pp]age \d{1,3} of \d{1,3})$/u

/** 页码: whether a line (mended) holds nothing but the number of its sheet. */
export const isPageAlone = (text: string): boolean => text.length <= 20 && pageAlone.test(text)

/** What dailies call their pages. */
export const pageNames =
  '(?:要闻|时政|国内|国际|本地|社会|综合|民生|法治|政法|经济|财经|产业|文化|文艺|文娱|娱乐|副刊|读书|艺术|体育|教育|科技|科教|健康|卫生|生态|环境|旅游|生活|理论|评论|时评|言论|视点|观点|深度|聚焦|关注|特刊|专题|专版|广告|公益|公告|军事|党建|三农|乡村|城事|都市|区县|县域|天下|科普|区县|港闻|两岸|文摘|人物|民族|市场|房产|汽车|招聘|分类)(?:新闻|周刊|版)?'

// 都市新闻 A04    04 综合新闻    第04版：都市    星期五    第12486期    今日8版
const parts = new RegExp(
  `^(?:(?:\\p{Script=Han}{2,6}\\u3000*)?(?:[A-Z]\\d{1,2}|0\\d|第\\d{1,2}版)|(?:[A-Z]\\d{1,2}|0\\d|第?\\d{1,2}版)[\\u3000：:·]*\\p{Script=Han}{2,6}|\\d{1,2}\\u3000*${pageNames}|${pageNames}\\u3000*\\d{0,2}|\\d{4}年\\d{1,2}月\\d{1,2}日|星期[一二三四五六日天]|(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\p{Script=Han}{0,3}月\\p{Script=Han}{2,3}|(?:总)?第\\d{2,6}期|今日\\d{1,2}版|\\p{Script=Han}{1,6}(?:日报|晚报|晨报|时报|早报|商报)|\\p{Script=Han}{4,16}(?:主管主办|主办|主管|出版))$`,
  'u',
)

/** 版头之一: whether a line (mended) holds nothing but one part of a folio or a masthead: beside others it is one. */
export const isFolioPart = (text: string): boolean => text.length <= 24 && parts.test(text)

/** 版头: how many of a folio's signs a line (mended) shows; two or more without a sentence make one. */
export function folioSigns(text: string): number {
  if (text.length > 90) return 0
  const held = heldIn(text)
  if (held & (kind.fullStop | kind.comma) || (held & kind.exclaims && /[！？]/.test(text))) return 0
  let shown = 0
  for (let i = 0; i < signs.length; i++) if (held & signs[i]![0] && signs[i]![1].test(text)) shown++
  return shown
}

/** Whether a line of a page of so many may be one of its folio: of the first eight, or the last six. */
export const isEdge = (index: number, count: number): boolean => index < 8 || index >= count - 6
