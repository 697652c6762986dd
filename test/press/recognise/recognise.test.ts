import { describe, expect, test } from 'vitest'
import { readNumeral } from '../../../src/newspaper/lexicon/numerals.ts'
import { unfinished } from '../../../src/press/headings/headWrap.ts'
import { isBanner } from '../../../src/press/recognise/banner.ts'
import { isSignedTitle, readByline, readTailCredit } from '../../../src/press/recognise/byline.ts'
import { isCredit, readTailPhotoCredit } from '../../../src/press/recognise/credit.ts'
import { folioSigns } from '../../../src/press/recognise/folio.ts'
import { readContinuation, readJump } from '../../../src/press/recognise/jumpLine.ts'
import { readLabel } from '../../../src/press/recognise/label.ts'
import { readNewsLead } from '../../../src/press/recognise/newsLead.ts'
import { ornamentLength } from '../../../src/press/recognise/ornament.ts'
import { isPageFurniture } from '../../../src/press/recognise/pageFurniture.ts'
import { isName, readNames, readPersons, soundsLikeName } from '../../../src/press/recognise/persons.ts'
import { isSalutation } from '../../../src/press/recognise/salutation.ts'
import { isSpeaker } from '../../../src/press/recognise/speaker.ts'
import { isPointer, readTeaser } from '../../../src/press/recognise/teaser.ts'
import { plainOf } from '../../../src/press/text/lookAlikes.ts'

/** A recogniser, lines (mended) that it must take, and similar lines that it must refuse. */
const recognisers: readonly [
  name: string,
  takes: (text: string) => boolean,
  taken: readonly string[],
  left: readonly string[],
][] = [
  [
    'a byline',
    (t) => readByline(t) !== undefined,
    [
      '本报记者　陆青禾',
      '本报记者　高　远　陆青禾',
      '□本报记者　高建国',
      '新华社记者　李大川、王小雨',
      '本報記者　梁青雲',
      '记者　张辉　通讯员　谷穗',
      '（记者　陆青禾　文／图）',
      'By JANE DOE',
      'By Jane Doe and John Roe',
      '◎林秋禾',
      '□　王　磊',
    ],
    [
      '□大桥通车',
      '记者站昨天在石桥镇成立',
      '本报记者昨天从县里获悉，大桥下月通车。',
      'By the time he arrived',
      'By noon the bridge was open',
      '守住每一段堤坝',
      '（下转第三版）',
      '',
    ],
  ],
  [
    'a salutation',
    isSalutation,
    [
      '亲爱的同学们：',
      '尊敬的各位来宾，女士们、先生们、朋友们：',
      '编辑同志：',
      '親愛的讀者：',
      '老师们好！',
    ],
    ['他说：', '会议指出：', '同学们都来了。', '“同学们：', '致读者', '朋友们，今夜的灯会开幕了'],
  ],
  [
    'a signature behind the last paragraph',
    (t) => readTailCredit(t, true) !== undefined,
    [
      '工程正在进行中。（本报记者　高建国、陆青禾）',
      '这是他的责任。（作者为清河大学教授）',
      '这是他的责任。（作者：许言）',
      '讀來一定有趣。（趙廉）',
    ],
    ['通车以后（下转第三版）', '两岸（下轉第三版）', '一共三座（套）', '他说：“好。”', ''],
  ],
  [
    'a signature in a paper without pen names',
    (t) => readTailCredit(t, false) !== undefined,
    [
      '工程正在进行中。（本报记者　高建国、陆青禾）',
      '讀來一定有趣。（趙廉）',
      '都写在这里。（许言、王小河）',
    ],
    ['感谢大家。（掌声）', '都在这里。（老王、老李）', '降了价。（苹果、梨、香蕉）', '售罄。（平）'],
  ],
  [
    'a pointer to a page',
    isPointer,
    ['{p20}', 'P.5', '▶8版', '>>B3'],
    ['第五版', '20', 'p20 天气晴', '版', '▶大桥通车'],
  ],
  [
    'a title with its writer on one line',
    isSignedTitle,
    ['小故事　惠', '老渡口　阿宽', '灯下　许言', '麦秸帽（下）　丁一水', '兩種傳說　（下）　潢虎'],
    ['国庆档　活力旺', '古桥修缮　百姓点赞', '河堤上的守夜人', '灯　火', '清河　石桥镇　水库'],
  ],
  [
    'an unfinished heading line',
    unfinished,
    [
      '古桥保护研讨会在',
      '清河市政府举行',
      '市委常委会召开',
      '（第七届清河灯会特别报道',
      '全市造林面积达到',
      '县长会见',
    ],
    [
      '古桥保护研讨会举行',
      '第六届灯会在清河举行',
      '清河马拉松赛将于四月举行',
      '全市春耕动员大会召开',
      '水库大坝合龙',
    ],
  ],
  [
    'a photographer’s credit',
    isCredit,
    [
      '本报记者　谭大海　摄',
      '新华社记者　李大川　摄',
      '（谭大海摄）',
      '张　炜摄（青禾视觉）',
      '谭大海　王　磊摄影报道',
      '资料图片',
      '資料圖片',
      '（资料照片）',
      '本报资料图片',
      '网络图片',
      'STAFF PHOTO BY SAM RUDD',
      'Photo by Sam Rudd',
      'Sam Rudd / Herald staff',
    ],
    [
      'Photo finish in the boat race',
      '摄影展昨天在石桥镇开幕',
      '资料图片昨天展出',
      '谭大海在堤坝上拍摄了这一幕。',
      '本报记者　谭大海',
      '',
    ],
  ],
  [
    'a credit in brackets behind a caption',
    (t) => readTailPhotoCredit(t) !== undefined,
    ['图为学生在练习舞龙。（谭大海　摄）', '舞龙队在操场上。（本报记者谭大海摄影）'],
    ['（中）与观摩团成员在工地上', '舞龙队在操场上。（下转第三版）', ''],
  ],
  [
    'a folio',
    (t) => folioSigns(t) >= 2,
    [
      '要闻　2021年3月5日　星期五　第2版',
      '14　要闻　2021年03月05日　星期五　青禾日报',
      '中華民國二十八年四月三日　青河新報　星期一　第二版',
      '2021年3月5日　星期五　辛丑年　正月廿二',
      'Friday, March 5, 2021　A4',
    ],
    [
      '2021年3月5日，石桥镇水库大坝合龙。',
      '大坝合龙仪式将于3月5日举行',
      '图书馆星期一闭馆',
      '石桥镇水库大坝提前合龙',
      '',
    ],
  ],
  [
    'furniture',
    isPageFurniture,
    [
      '责任编辑：罗小敏　校对：高明',
      '本版制图：沈亦伶',
      '责编　张大三　校对　李四海',
      '新闻热线：0000-1234567',
      '国内统一连续出版物号　CN 00-0000',
      '导读',
      '導　讀',
    ],
    ['编辑部的故事', '校对工作座谈会在石桥镇召开', '地址变更以后，邮件三天才能送到。', ''],
  ],
  [
    'a jump line at the end',
    (t) => readJump(t) !== undefined,
    [
      '伫立两侧，（下转第三版）',
      '（下轉第三版）',
      '下转A4版',
      'the pier Continued on Page A4',
      '(Continued on second page, column 3)',
      'Continued on Page Three.',
      'Please see BRIDGE, Page 4A',
      'over the pier. » BRIDGE, A4',
      'BRIDGE continues on A4',
      'Fortsetzung auf Seite 5',
      'Lire la suite page 4',
    ],
    [
      '（下转第三版）是转版的标记。',
      '汽车下转盘道第三车道',
      '（上接第一版）',
      'as seen on page four of it',
      '',
    ],
  ],
  [
    'a jump line at the start',
    (t) => readContinuation(t) !== undefined,
    [
      '（上接第一版）过河只要三分钟',
      '（上接A1版）',
      'BRIDGE, from A1',
      '(Continued from first page)',
      'From Page A1',
    ],
    ['（下转第三版）', '他把上接第一版写成了下接', '接第一版的话说', ''],
  ],
  [
    'a label',
    (t) => readLabel(t) !== undefined,
    ['核心阅读', '编者按', '編者按：', '相关链接', '延伸阅读', '■新闻背景', '提　要'],
    ['编者按语集出版', '相关链接点击量上升', '阅读', ''],
  ],
  [
    'a news lead',
    (t) => readNewsLead(t) !== undefined,
    [
      '本报讯（记者　张辉　通讯员　谷穗）石桥镇',
      '新华社清河7月27日电（记者　陆青禾）省农业科学院',
      '本报合肥10月13日电（记者孙大川）',
      '【本報青河訊】西部河流水位',
      '（青河廿二日海通電）雲嶺車站',
      '本报讯　石桥镇水库',
      'MILLBROOK (AP) — The bridge',
      'MILLBROOK, March 2 — The bridge',
      'Havana, April 30.— The law students',
      'London, May 1, 1 a. m.— The discussion',
      'Grünau (dpa) - Der Gemeinderat',
      'GRENOBLE, 3 mai. — Le conseil',
    ],
    [
      'Millbrook Valley Rowers (MVR) - which was formed',
      'The film (PG) - a comedy',
      'UK - Chirac said',
      '本报读者来信说，大桥下月通车。',
      '（一）守住每一段堤坝',
      '新华社区昨天成立',
      '石桥镇水库大坝提前合龙',
      '',
    ],
  ],
  [
    'an ornament',
    (t) => ornamentLength(t) > 0,
    ['■老屋变客房', '● 市场', '◆◆', '▲山货进餐桌'],
    ['老屋■变客房', '—老屋', '', '一、老屋'],
  ],
  [
    'a speaker',
    isSpeaker,
    ['陆大川指出', '陆大川强调：', '陆大川勉励企业', '陸大川表示'],
    ['县长陆大川在防汛现场会上强调', '指出', '大家都说好', ''],
  ],
  [
    'a teaser',
    (t) => readTeaser(t) !== undefined,
    [
      '“城里安了家，就在这过年”▶8版',
      '白杨县图书馆新馆开放　10版',
      '石桥镇水库大坝合龙>>7版',
      '青河港開埠P.5',
      'A soup that needs one pot. FOOD, C1',
      'Rowers test their new boat, B1',
      'Comics .............. C4',
    ],
    ['第8版', '8版', '通车以后（下转第三版）', '石桥镇水库大坝合龙', 'SEE BRIDGE, A4', ''],
  ],
  [
    'a banner',
    isBanner,
    ['新春走基层', '在青山绿水理念指引下', '决战决胜脱贫攻坚', '图片新闻', '强基固本'],
    ['石桥镇水库大坝提前合龙', '新闻发布会昨天在清河召开', '老屋变客房', ''],
  ],
  [
    'a Chinese name',
    soundsLikeName,
    ['许言', '陆大川', '欧阳青禾', '張大川', '司馬雲'],
    ['旧貌', '短评', '陆', '石桥镇水库', 'Jane', ''],
  ],
  [
    'the form of a name',
    isName,
    ['许言', '陆大川', '欧阳青禾', '阿里·买买提', 'Jane Doe', 'JANE DOE'],
    ['许', '石桥镇水库', '许言，', '7月', ''],
  ],
]

describe.each(recognisers)('%s', (_, takes, taken, left) => {
  test.each(taken)('is 「%s」', (line) => expect(takes(plainOf(line))).toBe(true))
  test.each(left)('is not 「%s」', (line) => expect(takes(plainOf(line))).toBe(false))
})

describe('what a recogniser reads out of a line', () => {
  test('the formula of a news lead, as printed', () => {
    expect(readNewsLead('本报石桥10月13日讯（记者　张辉）今天开渠')).toMatchObject({
      source: '本报石桥10月13日讯',
      dateline: { agency: '本报', place: '石桥', date: '10月13日' },
    })
    expect(readNewsLead('新华社北京7月27日专电　今天')?.source).toBe('新华社北京7月27日专电')
  })
  test('the page of a jump, and where it stands', () => {
    expect(readJump('伫立两侧，（下转第三版）')).toEqual({ from: 5, to: 12, page: 3 })
    expect(readContinuation('（上接第十二版）过河')).toEqual({ from: 0, to: 8, page: 12 })
  })

  test('agency, place and date of a dateline, and how much of the text they take', () => {
    const lead = readNewsLead('新华社清河7月27日电（记者　陆青禾）省农业科学院')
    expect(lead?.dateline).toEqual({ agency: '新华社', place: '清河', date: '7月27日' })
    expect(lead?.bylines).toEqual([{ role: 'reporter', names: ['陆青禾'] }])
    expect('新华社清河7月27日电（记者　陆青禾）省农业科学院'.slice(lead?.length)).toBe('省农业科学院')
  })

  test('roles, outlets and names of a formula', () => {
    expect(readPersons('本报记者　张辉　通讯员　谷穗、陆青禾')).toEqual([
      { role: 'reporter', outlet: '本报', names: ['张辉'] },
      { role: 'correspondent', names: ['谷穗', '陆青禾'] },
    ])
  })

  test.each([
    ['高　远　陆青禾', ['高远', '陆青禾']],
    ['王　磊、张辉', ['王磊', '张辉']],
    ['陆青禾', ['陆青禾']],
    ['', []],
  ])('the names in 「%s」', (text, names) => expect(readNames(text)).toEqual(names))

  test.each([
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['廿四', 24],
    ['二十', 20],
    ['A4', 4],
    ['１２', 12],
    ['', undefined],
    ['甲', undefined],
  ])('the number that 「%s」 says', (text, number) => expect(readNumeral(text)).toBe(number))
})
