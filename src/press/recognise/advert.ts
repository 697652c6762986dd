// 大減價　永和綢緞莊　開幕三週年紀念
// 國光牌火柴　火力充足　各雜貨店均有出售

/** What only advertisements say. */
export const advertSigns =
  /[电電][话話][：:]?[\d〇○零一二三四五六七八九]{4,}|地址|社址|大?[减減][价價]|[廉特]價|廉售|包退|出品|[经經]售|零售|批[发發]|[开開]幕以[来來]|[择擇]吉|惠[顾顧]|[欢歡]迎(?:[选選][购購]|光[临臨])|定[价價][：:經]|罐[头頭]食品|[綢绸][缎緞]|商[标標]|[药藥]房/gu

const line =
  /均有[出發代]售|一律[\d一二三四五六七八九]{1,2}折|\p{Script=Han}牌\p{Script=Han}{2,4}\u3000|開幕\p{Script=Han}{1,4}紀念/u

/** 广告行: a heading line (mended) that an advertisement says. */
export const isAdvertLine = (text: string): boolean => text.search(advertSigns) >= 0 || line.test(text)
