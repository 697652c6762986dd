import { describe, expect, test } from 'vitest'
import { decodeSeed } from '../../../src/site/seeds/decodeSeed.ts'
import { encode, encodeUtf16 } from '../encoding.ts'

const simplified =
  '本报讯（记者 张辉）今年以来，驻市财政局纪检监察组积极探索派驻监督新模式。\r\n紧盯权力运行“关键点”，多层次“谈”。'
const traditional =
  '本報訊：美債上限，兩黨終於達成共識。天氣晴朗酷熱，市民外出請注意補充水份。\n香港特別行政區政府宣布，下月起調整收費。'
const latin = 'The Mayor said on Friday that the café would reopen.\n'

const english = 'The council of Millbrook voted on Friday to repair the harbour bridge before winter.\n'
const german =
  'Der Gemeinderat beschloß gestern, die alte Brücke über den Fluß zu erneuern.\r\n„Wir müssen handeln“, sagte der Bürgermeister – die Kosten trägt das Land.'
const french =
  'Le conseil municipal a décidé hier de réparer le pont.\n« Il était temps », a déclaré le maire à l’issue du vote ; où sont passés les crédits ? L’été, peut-être.'
const adverts =
  '大減價！地址：中環德輔道中 100 號　電話：二三四五六\n六合彩攪珠結果：3 9 17 22 41 48 特別號碼 5\n'

const korean =
  '강가신문 2021년 3월 5일 금요일 제1면\n나루터 다리 마지막 상판 설치 끝나\n' +
  '어제 오전 아홉 시, 나루터 다리의 마지막 상판이 놓였다. 마을 사람들은 다리 위에서 사진을 찍으며 기뻐했다.\n' +
  '시장은 “이 다리가 두 마을을 하나로 이어 줄 것”이라며 다음 달부터 차가 다닐 수 있다고 말했다.\n'
const japanese =
  '川辺新聞 2021年3月5日（金曜日） 第1面\n渡し場の橋、最後の桁が架かる\n' +
  '昨日午前九時、渡し場の橋の最後の桁が架けられた。集まった住民は橋の上で記念写真を撮り、完成を喜んだ。\n' +
  '市長は「この橋が二つの村を一つに結ぶ」と述べ、来月から車の通行が始まると発表した。\n'

/** Windows-1252: Latin-1, and the marks that Windows put where that has controls. */
const encodeWestern = (text: string): Uint8Array => {
  const own: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '’': 0x92, '–': 0x96 }
  return Uint8Array.from([...text].map((char) => own[char] ?? char.charCodeAt(0)))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => {
  const decoded = decodeSeed('page.txt', bytes)
  if (decoded.kind === 'refused') throw new Error(decoded.diagnostic.what)
  return decoded
}
const refused = (bytes: Uint8Array) => {
  const decoded = decodeSeed('page.txt', bytes)
  if (decoded.kind !== 'refused') throw new Error(`Read as ${decoded.encoding}: ${decoded.text.slice(0, 40)}`)
  return decoded
}

describe('UTF-8 is taken without a word', () => {
  test.each([
    ['UTF-8', utf8(simplified), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${simplified}`), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = read(bytes)
    expect(decoded.text).toBe(simplified)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.diagnostics).toEqual([])
  })

  test('UTF-8 of a script that no Chinese standard has', () => {
    expect(read(utf8('Газета вышла сегодня.')).encoding).toBe('utf-8')
    expect(read(utf8('조간신문이 나왔다.')).encoding).toBe('utf-8')
  })

  test('a mark inside the text stays', () => {
    expect(read(utf8('\ufeff一\ufeff二')).text).toBe('一\ufeff二')
  })
})

describe('valid UTF-8 is read, whatever stands in it', () => {
  test.each([
    ['a replacement character among Chinese', `第一行\n渡口大\ufffd完成`, 'damage'],
    ['one in Korean', '조간신문이 \n나왔\ufffd다.', 'damage'],
    ['one among few letters', 'a\n\ufffdb', 'damage'],
    ['a control character among Chinese', '第一行\n渡口\u0003大桥', 'control'],
    ['one among few letters', 'a\n\u0000b', 'control'],
    ['one of the upper controls', 'a\n\u0092b', 'control'],
  ])('with a warning: %s', (_, text, rule) => {
    const decoded = read(utf8(text))
    expect(decoded.text).toBe(text)
    expect(decoded.diagnostics).toMatchObject([{ rule, severity: 'warning', line: 2 }])
  })
})

describe('an encoding that is not UTF-8 is named in a diagnostic', () => {
  test.each([
    ['UTF-16 little endian with its mark', encodeUtf16(simplified, 'le', 'marked'), simplified, 'utf-16le'],
    ['UTF-16 big endian with its mark', encodeUtf16(simplified, 'be', 'marked'), simplified, 'utf-16be'],
    ['a German page of an older system', encodeWestern(german), german, 'windows-1252'],
    ['a French page of an older system', encodeWestern(french), french, 'windows-1252'],
    [
      'a German headline',
      encodeWestern('Müller grüßt die Straßenbahner'),
      'Müller grüßt die Straßenbahner',
      'windows-1252',
    ],
    ['one accent on an English page', encodeWestern(latin), latin, 'windows-1252'],
    [
      'an English page with a name in GB18030',
      encode(`${english}石桥镇\n`, 'gb18030'),
      `${english}石桥镇\n`,
      'gb18030',
    ],
    ['a Korean page', encode(korean, 'euc-kr'), korean, 'euc-kr'],
    ['a Korean sentence', encode(korean.split('\n')[2]!, 'euc-kr'), korean.split('\n')[2]!, 'euc-kr'],
    ['a Japanese page in EUC', encode(japanese, 'euc-jp'), japanese, 'euc-jp'],
    [
      'a Japanese sentence in EUC',
      encode(japanese.split('\n')[2]!, 'euc-jp'),
      japanese.split('\n')[2]!,
      'euc-jp',
    ],
    ['a Japanese page in Shift_JIS', encode(japanese, 'shift_jis'), japanese, 'shift_jis'],
    ['one character in Big5', encode('電', 'big5'), '電', 'big5'],
    ['a jump line in Big5', encode('下轉第三版', 'big5'), '下轉第三版', 'big5'],
    ['the same in GB18030', encode('下轉第三版', 'gb18030'), '下轉第三版', 'gb18030'],
    ['a page of adverts and numbers in Big5', encode(adverts, 'big5'), adverts, 'big5'],
    ['the same in GB18030', encode(adverts, 'gb18030'), adverts, 'gb18030'],
    ['GB18030 in simplified characters', encode(simplified, 'gb18030'), simplified, 'gb18030'],
    ['GB18030 in traditional characters', encode(traditional, 'gb18030'), traditional, 'gb18030'],
    ['Big5', encode(traditional, 'big5'), traditional, 'big5'],
    [
      'UTF-16 little endian without a mark',
      encodeUtf16(simplified, 'le', 'unmarked'),
      simplified,
      'utf-16le',
    ],
    ['UTF-16 big endian without a mark', encodeUtf16(traditional, 'be', 'unmarked'), traditional, 'utf-16be'],
    ['UTF-16 of a page in Latin letters', encodeUtf16(latin, 'le', 'unmarked'), latin, 'utf-16le'],
    ['a headline in GB18030', encode('培植良好产业生态', 'gb18030'), '培植良好产业生态', 'gb18030'],
    ['a headline in Big5', encode('兩黨終於達成共識', 'big5'), '兩黨終於達成共識', 'big5'],
  ])('%s', (_, bytes, text, encoding) => {
    const decoded = read(bytes)
    expect(decoded.text).toBe(text)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.diagnostics.map(({ rule }) => rule)).toEqual(['encoding'])
    expect(decoded.diagnostics[0]?.what).toContain(encoding.toUpperCase())
  })

  test('four-byte characters of GB18030', () => {
    // U+20087 𠂇 has no two bytes there.
    const bytes = Uint8Array.from([...encode(simplified, 'gb18030'), 0x95, 0x32, 0x90, 0x31])
    expect(read(bytes).text).toBe(`${simplified}𠂇`)
  })
})

describe('a damaged text', () => {
  test('is read where little is lost, and the first place is told', () => {
    const bytes = utf8(`第一行\n${simplified.repeat(4)}`)
    bytes[14] = 0xff
    const decoded = read(bytes)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.diagnostics).toMatchObject([{ rule: 'damage', severity: 'warning', line: 2 }])
  })

  test('in Latin letters loses only what is broken', () => {
    const bytes = Uint8Array.from([...utf8(latin.repeat(3)), ...Buffer.from('na\xefve', 'latin1')])
    const decoded = read(bytes)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.diagnostics).toMatchObject([{ rule: 'damage', line: 4 }])
  })

  test('is refused where much is lost', () => {
    const bytes = utf8(simplified)
    for (let i = 0; i < bytes.length; i += 7) bytes[i] = 0xff
    expect(refused(bytes).cause).toBe('garbled')
  })

  test('UTF-16 cut in the middle of a character keeps the rest', () => {
    const bytes = encodeUtf16(simplified, 'le', 'marked').slice(0, -1)
    expect(read(bytes).text.slice(0, -1)).toBe(simplified.slice(0, -1))
  })
})

describe('what is no text is refused with a reason and a cure', () => {
  const program = Uint8Array.from({ length: 4000 }, (_, i) => (i % 3 === 0 ? i & 0x0f : (i * 7919) % 251))
  // Утренняя газета вышла сегодня. Городской совет решил. in KOI8-R
  const cyrillic = Uint8Array.from(
    Buffer.from(
      'f5d4d2c5ceced1d120c7c1dac5d4c120d7d9dbccc120d3c5c7cfc4ced12e20e7cfd2cfc4d3cbcfca20d3cfd7c5d420d2c5dbc9cc2e0a'.repeat(
        9,
      ),
      'hex',
    ),
  )
  test.each([
    ['a PDF', 'document', utf8('%PDF-1.7\n1 0 obj')],
    ['a picture', 'document', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['an archive', 'document', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['a program', 'binary', program],
    ['zeros', 'binary', new Uint8Array(512)],
    ['text in an encoding that is not known', 'garbled', cyrillic],
  ])('%s', (_, cause, bytes) => {
    const refusal = refused(bytes)
    expect(refusal.cause).toBe(cause)
    expect(refusal.reason).toMatch(/^[^。]+。$/)
    expect(refusal.diagnostic).toMatchObject({ seed: 'page.txt', severity: 'warning' })
    expect(refusal.diagnostic.todo).not.toBe('')
  })

  test('random bytes of every length are read or refused, never thrown on', () => {
    let state = 1
    const random = (): number => (state = (state * 48271) % 2147483647)
    for (let length = 0; length < 300; length++) {
      const bytes = Uint8Array.from({ length }, () => random() & 0xff)
      expect(['text', 'refused']).toContain(decodeSeed('page.txt', bytes).kind)
    }
  })
})

test('a line of 10 MB is read', () => {
  const text = '版'.repeat(3_500_000)
  expect(read(utf8(text)).text).toHaveLength(3_500_000)
})
