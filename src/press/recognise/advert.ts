import { counted, ones, zeros } from '../../newspaper/lexicon/numerals.ts'

// 大減價　永和綢緞莊　開幕三週年紀念
// 國光牌火柴　火力充足　各雜貨店均有出售

/** Words that only advertisements use. */
export const advertSigns = new RegExp(
  String.raw`电话[：:]?[\d${zeros}${ones}]{4,}|地址|社址|大?减价|[廉特]价|廉售|包退|出品|经售|零售|批发|开幕以来|择吉|惠顾|欢迎(?:选购|光临)|定价[：:经]|罐头食品|绸缎|商标|药房`,
  'gu',
)

const line = new RegExp(
  String.raw`均有[出发代]售|一律[\d${counted}]{1,2}折|\p{Script=Han}牌\p{Script=Han}{2,4}\u3000|开幕\p{Script=Han}{1,4}纪念`,
  'u',
)

/** 广告行: a heading line (mended) that belongs to an advertisement. */
export const isAdvertLine = (text: string): boolean => text.search(advertSigns) >= 0 || line.test(text)
