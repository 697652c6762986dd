import { describe, expect, test } from 'vitest'
import { mend } from '../../../src/press/text/mend.ts'

const mended = (text: string) => mend(text, [[0, text.length]]).text

describe('mending undoes the damage of extraction', () => {
  test.each([
    ['wrapped lines join', '石桥镇水库大坝\n提前合龙', '石桥镇水库大坝提前合龙'],
    ['over a column break, too', '石桥镇水库大坝\n\n提前合龙', '石桥镇水库大坝提前合龙'],
    ['the spaces of a letter-spaced run go', '中 央 军 委', '中央军委'],
    [
      'and before marks inside it',
      '查 ”等 监 督 方 式 ，有 的 放 矢 地 进 行 监',
      '查”等监督方式，有的放矢地进行监',
    ],
    ['two single characters are no run', '高 远', '高　远'],
    ['between ideograph and digit', '7 月 27 日，18 名', '7月27日，18名'],
    ['between ideograph and Latin letter', '国产 C919 飞机', '国产C919飞机'],
    ['before and after a mark', '目睹 ， 感受', '目睹，感受'],
    ['inside brackets', '（ 记者 张辉 ）', '（记者　张辉）'],
    ['a space that separates stays, as one em space', '常态化监督    推动发展', '常态化监督　推动发展'],
    ['an em space stays', '守住堤坝　护好人家', '守住堤坝　护好人家'],
    ['Latin lines join with a space', 'the bridge\nbefore winter', 'the bridge before winter'],
    ['a hyphen that broke a word goes', 'on Tues-\nday', 'on Tuesday'],
    ['one that was meant stays', 'a well-known bridge', 'a well-known bridge'],
    ['a capital behind it begins a word', 'the Anglo-\nSaxon king', 'the Anglo-Saxon king'],
    ['a hyphen that stands for a word stays', 'Hochwasser-\nund Straßenbau', 'Hochwasser- und Straßenbau'],
    ['a quote keeps the space behind it', '“We wait,” said the mayor', '“We wait,” said the mayor'],
    ['a price keeps the space before it', 'fell to $1.20 a pound', 'fell to $1.20 a pound'],
    ['guillemets keep theirs', '« Il était temps », dit-il ; où ?', '« Il était temps », dit-il ; où ?'],
    ['German quotes', 'sagte: „Wir handeln“, und ging', 'sagte: „Wir handeln“, und ging'],
    ['a line that begins with a number', 'quelque\n40 000 boisseaux', 'quelque 40 000 boisseaux'],
    [
      'Korean keeps its own beside ideographs',
      '의결했다. 大邱 지역은 尹 대통령과',
      '의결했다. 大邱 지역은 尹 대통령과',
    ],
    ['Chinese marks beside a Latin word do not', '加入 WTO ，以及 “ 一带一路 ”', '加入WTO，以及“一带一路”'],
    ['a dash keeps its spaces', 'the bridge – long closed – opens', 'the bridge – long closed – opens'],
    ['a quote that opens a line is parted from a stop', 'in music.\n"There are', 'in music. "There are'],
    ['a number is parted from a comma', 'In 2004,\n2.3bn was spent', 'In 2004, 2.3bn was spent'],
    ['a dash keeps them over a cut', 'expensive -\nhas\n- now', 'expensive - has - now'],
    ['a dash that ends a text, too', 'NEW YORK, March 3 —', 'NEW YORK, March 3 —'],
    [
      'initials are no letter-spaced run',
      'by J. P. M. Smith at 1 a. m. today',
      'by J. P. M. Smith at 1 a. m. today',
    ],
    ['a letter-spaced headline is two words', 'T H E  N E W S', 'THE NEWS'],
    ['the hyphen of Fraktur heals', 'die alte Brü⸗\ncke', 'die alte Brücke'],
    ['and what recognisers write for one', 'die alte Brü¬\ncke', 'die alte Brücke'],
    ['words of Arabic keep their spaces', 'افتتح اليوم الجسر\nالجديد', 'افتتح اليوم الجسر الجديد'],
    ['and of Hindi', 'आज नए पुल\nका उद्घाटन', 'आज नए पुल का उद्घाटन'],
    [
      'and of Korean, whose lines are broken anywhere',
      '다리를 다시 짓\n기로 했다',
      '다리를 다시 짓기로 했다',
    ],
    ['and phrases of Thai', 'เปิดสะพานใหม่ วันนี้\nที่กรุงเทพ', 'เปิดสะพานใหม่ วันนี้ที่กรุงเทพ'],
    ['an accent that stands by itself is one of its letter', 'une\u0301 le\nsoir', 'une\u0301 le soir'],
    ['a long vowel of Katakana is no letter', 'フェリー は\nデータ を', 'フェリー　はデータ　を'],
    ['numbers side by side stay apart', '58787 笔 158.25亿元', '58787笔158.25亿元'],
    ['carriage returns are line ends', '石桥镇\r\n水库', '石桥镇水库'],
    ['nothing', '', ''],
    ['only blanks', ' 　\n\t', ''],
  ])('%s', (_, text, expected) => expect(mended(text)).toBe(expected))
})

describe('every character keeps its offset', () => {
  test('one offset for each UTF-16 unit, -1 for a space that was added', () => {
    const { text, at } = mend('大桥 A 𠮷祥\n通车', [[0, 11]])
    expect(at).toHaveLength(text.length)
    at.forEach((offset, i) => {
      if (offset >= 0) expect(text[i]).toBe('大桥 A 𠮷祥\n通车'[offset])
    })
  })

  test('only the spans are read', () => {
    const seed = '大桥通车（下转第三版）昨天'
    expect(
      mend(seed, [
        [0, 4],
        [11, 13],
      ]).text,
    ).toBe('大桥通车昨天')
  })

  test('a part of the mended text has its spans', () => {
    const result = mend('大 桥 通 车 了', [[0, 9]])
    expect(result.text).toBe('大桥通车了')
    expect(result.spansOf(1, 3)).toEqual([
      [2, 3],
      [4, 5],
    ])
  })

  test('each repair has its name', () => {
    const { repairs } = mend('7 月\n大 桥 通 车', [[0, 11]])
    expect(new Set(repairs.map((r) => r.artefact))).toEqual(new Set(['autospace', 'wrap', 'letterspacing']))
  })
})
