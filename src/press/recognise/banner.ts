import { opinions } from '../../newspaper/lexicon/pieces.ts'
import { ornamentLength } from './ornament.ts'

// 新春走基层    在习近平新时代中国特色社会主义思想指引下    决战决胜脱贫攻坚    强基固本    图片新闻    长篇小说

/**
 * Names under which dailies run series: campaign slogans of four beats, 走基层, 在…指引下, and names with a common ending.
 * These are kinds of phrases rather than a list of titles. None of them names an event.
 */
const banner =
  /^(?:在.{4,24}(?:指引|引领|旗帜)下|.{0,6}走基层.{0,6}|(?:决战决胜|奋进新|壮丽|喜迎|不忘初心|砥砺奋进|牢记使命|新时代新)[^，。：的了]{2,14}|庆祝.{2,12}周年|(?:图片|本版|今日)?(?:新闻|报道|特稿|专题|专栏|关注|聚焦|观察|视点|热点|焦点)|.{2,8}(?:系列报道|特别报道|专题报道|进行时|启示录|面对面|大家谈|在行动|在身边|看变化|风采录|专栏|纵横|论坛|随笔)|.{2,6}[·•].{2,8}|\p{Script=Han}{2}固本(?:走在前列)?|\p{Script=Han}{2,6}(?:聚焦|在线|热线|连线|视点|视线|视窗|广角|扫描|透视|传真|速递|速览|快讯|快递|直击|直通车|观察|瞭望|走笔|札记|漫笔|漫谈|茶座|沙龙|讲堂|讲坛|话题|调查|追踪|解读|问答|访谈|对话|档案|人物|榜样|楷模|先锋|风采|风景线|故事|印记|足迹|之窗|天地|园地|看台|擂台|论道|笔谈|巡礼|采风|回眸|大事记|调研行|万里行|基层行|边疆行|正当时)|(?:一线|民生|基层|身边的?|现场|直通|走近)\p{Script=Han}{2,4}|(?:点赞|礼赞|致敬|逐梦|追梦|筑梦|奋斗)(?:新时代|祖国|中国|劳动者|奋斗者|英雄|\d{2,4}年))$/u

// 时评    简讯    文摘    连载

/** Kinds of pieces, set as a line over one. Some of these words could be taken for names. */
const kinds = new RegExp(
  `^(?:${opinions}|言论|[简快短时]讯|简报|时事|文摘|书摘|连载|漫画|杂文|特稿|(?:读者)?来信)$`,
  'u',
)

// LETTERS TO THE EDITOR    IN BRIEF    ANALYSIS
const western =
  /^(?:letters(?: to the editor)?|opinion|editorials?|analysis|commentary|(?:news )?in brief|briefs|obituaries|exclusive|corrections?|(?:local|national|world) news)$/iu

/** 专栏名: a heading line (mended) that names a column or a series rather than an event. */
export const isBanner = (text: string): boolean =>
  text.length <= 26 && (isKind(text) || banner.test(text.replace(/\u3000/g, '')) || western.test(text))

/** 体裁名: a heading line (mended) that only says which kind of piece stands under it. */
export const isKind = (text: string): boolean =>
  text.length <= 7 && kinds.test(text.slice(ornamentLength(text)).replace(/\u3000/g, ''))
