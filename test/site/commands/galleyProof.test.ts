import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/newspaper/article.ts'
import type { Page } from '../../../src/newspaper/page.ts'
import { galleyProof } from '../../../src/site/commands/galleyProof.ts'

const text = [
  '日报 2019年2月21日', // 1
  '引题',
  '主 题　甲', // 3
  '——副题',
  '新华社北京2月20日电（记者 张辉）第一段', // 5
  '',
  '续行。（下转第三版）', // 7
  '图说 李明摄',
  '责任编辑', // 9
  '',
].join('\n')

const of = (part: string): readonly [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]

const article: Article = {
  id: '主题-甲',
  genre: 'news',
  kicker: '引题',
  headline: '主题　甲',
  deck: ['副题'],
  bylines: [{ role: 'reporter', outlet: '本报', names: ['张辉', '王芳'] }],
  dateline: { agency: '新华社', place: '北京', date: '2月20日' },
  body: [{ kind: 'paragraph', text: '第一段续行。', spans: [of('第一段'), of('续行。')] }],
  figures: [{ caption: '图说', credit: '李明 摄', spans: [of('图说 李明摄')] }],
  jump: { page: 3 },
  spans: [[text.indexOf('引题'), text.indexOf('责任编辑')]],
}

const page: Page = {
  seed: 'a.txt',
  number: 1,
  name: '要闻',
  masthead: { paper: '日报', date: '2019-02-21', pageCount: 8 },
  articles: [article],
  residue: [{ kind: 'furniture', text: '责任编辑', spans: [of('责任编辑')] }],
}

describe('a galley proof', () => {
  test('tells every part with the lines that it came from', () => {
    const doubt = {
      rule: 'r',
      severity: 'warning',
      seed: 'a.txt',
      line: 9,
      what: 'A.',
      why: 'B.',
      todo: 'C.',
    } as const
    expect(galleyProof({ seed: 'a.txt', text, pages: [page], diagnostics: [doubt] })).toBe(
      [
        '清样 a.txt　9行　1版　1篇',
        '',
        '═══ 第1版　要闻',
        '报头　            日报　2019-02-21　8版',
        '',
        '── 1 消息　主题-甲　2–8',
        '引题　 2          引题',
        '主题　 3          主题　甲',
        '副题　 4          副题',
        '署名　            本报记者　张辉、王芳',
        '电头　            新华社 北京 2月20日',
        '正文　 5–7        第一段续行。',
        '图片　 8          图说　〔李明 摄〕',
        '下转　            第3版',
        '',
        '残·版饰 9          责任编辑',
        '',
        '疑点　 9          [r] A. B. C.',
        '',
      ].join('\n'),
    )
  })

  test('says that a page tells no number', () => {
    const bare: Page = { seed: 'a.txt', articles: [], residue: [] }
    expect(galleyProof({ seed: 'a.txt', text: '', pages: [bare], diagnostics: [] })).toContain('版次未载')
  })
})
