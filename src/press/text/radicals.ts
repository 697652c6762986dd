// 3⽉9⽇    ⼈⺠医院    ⻓路

/** Radicals of the CJK supplement, each followed by the ideograph that it looks like (Unicode: EquivalentUnifiedIdeograph). */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** By UTF-16 unit: the ideograph that a radical looks like. */
const ideographs = new Map<string, string>()
for (let i = 0; i < supplement.length; i += 2) ideographs.set(supplement[i]!, supplement[i + 1]!)
// those of the Kangxi dictionary decompose
for (let code = 0x2f00; code < 0x2fd6; code++) {
  const radical = String.fromCharCode(code)
  ideographs.set(radical, radical.normalize('NFKC'))
}

const radical = /[\u2e80-\u2fd5]/gu

/**
 * 部首字: a text with the ideograph for each radical, one UTF-16 unit for one. A font that draws both with one glyph makes
 * pdf.js and mutool print the radical. Recognisers read the ideograph; readers are shown what the page holds.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(radical, (each) => ideographs.get(each) ?? each)
