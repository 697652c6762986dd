import { describe, expect, test } from 'vitest'
import type { Voice } from '../../src/aloud/engine.ts'
import { type Happening, openReading } from '../../src/aloud/reading.ts'
import type { Utterance } from '../../src/aloud/utterances.ts'
import { voiceFor } from '../../src/aloud/voices.ts'
import { fakeClock, fakeEngine, samantha, xiaoxiao, yating } from './fakeEngine.ts'

const minute = 60_000
const sentence = (words: string, language = 'zh-CN'): Utterance => ({
  sheet: 0,
  field: 'body',
  nth: 0,
  from: 0,
  to: words.length,
  pieces: words.split('|'),
  language,
})

const page: Readonly<Record<string, readonly Utterance[]>> = {
  dyke: [
    sentence('河堤上的守夜人'),
    sentence('入夜，堤上只有一盏灯。|灯下坐着三个人。'),
    sentence('账上记着水位。'),
  ],
  bridge: [sentence('新桥今日通车，两岸步行五分钟')],
  ferry: [sentence('The ferry sails again on Monday', 'en')],
}

function opened({
  playlist = ['dyke', 'bridge'],
  voices,
}: {
  playlist?: string[]
  voices?: readonly Voice[]
} = {}) {
  const clock = fakeClock()
  const engine = fakeEngine(clock, voices)
  const happened: Happening[] = []
  const fetched: string[] = []
  const reading = openReading({
    engine,
    clock,
    playlist: () => playlist,
    fetchStory: async (id) => {
      fetched.push(id)
      const story = page[id]
      if (!story) throw new Error(`${id} did not come`)
      return { sentences: story }
    },
    tell: (happening) => happened.push(happening),
  })
  const heard = () => engine.said.map(({ text }) => text)
  return { clock, engine, reading, happened, fetched, heard, state: reading.state }
}

describe('a page is read aloud', () => {
  test('story after story, sentence by sentence, piece by piece, to its end', async () => {
    const { clock, reading, heard, state, fetched, happened } = opened()
    reading.read('dyke')
    expect(state().status).toBe('loading')
    await clock.pass(minute)
    expect(heard()).toEqual([
      '河堤上的守夜人',
      '入夜，堤上只有一盏灯。',
      '灯下坐着三个人。',
      '账上记着水位。',
      '新桥今日通车，两岸步行五分钟',
    ])
    expect(state()).toMatchObject({ status: 'over', story: 'bridge' })
    expect([...state().read]).toEqual(['dyke', 'bridge'])
    expect(fetched).toEqual(['dyke', 'bridge'])
    expect(happened).toEqual([])
  })

  test('paused it says nothing, and goes on where it was', async () => {
    const { clock, reading, heard, state } = opened()
    reading.read('dyke')
    await clock.pass(2500)
    expect(state()).toMatchObject({ status: 'reading', at: 1 })
    reading.pause()
    await clock.pass(minute)
    expect(heard()).toHaveLength(2)
    reading.read()
    await clock.pass(500)
    expect(heard().at(-1)).toBe('入夜，堤上只有一盏灯。')
  })

  test('上句 and 下句 begin a sentence at once; behind the last stands the next story, before the first nothing', async () => {
    const { clock, reading, heard, state } = opened()
    reading.read('dyke')
    await clock.pass(300)
    reading.step(1)
    reading.step(1)
    await clock.pass(300)
    expect(heard().at(-1)).toBe('账上记着水位。')
    reading.step(-1)
    await clock.pass(300)
    expect(heard().at(-1)).toBe('入夜，堤上只有一盏灯。')
    reading.step(-1)
    reading.step(-1)
    reading.step(-1)
    expect(state().at).toBe(0)
    for (let n = 0; n < 3; n++) reading.step(1)
    await clock.pass(300)
    expect(state()).toMatchObject({ story: 'bridge', at: 0, status: 'reading' })
    reading.pause()
    reading.step(-1)
    await clock.pass(minute)
    expect(state().status).toBe('paused')
  })

  test('another speed is heard at once, from the words that were being said', async () => {
    const { clock, reading, engine } = opened()
    reading.read('dyke')
    await clock.pass(300)
    reading.setRate(1.5)
    await clock.pass(300)
    expect(engine.said.map(({ text, rate }) => `${text} ${rate}`)).toEqual([
      '河堤上的守夜人 1',
      '河堤上的守夜人 1.5',
    ])
  })

  test('定时 lets the sentence be said, then pauses; the minutes are counted', async () => {
    const long = Array.from({ length: 400 }, () => sentence('一二三四五六七八九十一二三四五六七八九十'))
    const clock = fakeClock()
    const engine = fakeEngine(clock)
    const reading = openReading({
      engine,
      clock,
      playlist: () => ['long'],
      fetchStory: async () => ({ sentences: long }),
      tell: () => {},
    })
    reading.read('long')
    reading.setTimer(15)
    expect(reading.state().minutesLeft).toBe(15)
    await clock.pass(2 * minute)
    expect(reading.state()).toMatchObject({ status: 'reading', minutesLeft: 13 })
    await clock.pass(14 * minute)
    expect(reading.state()).toMatchObject({ status: 'paused', timer: 'none', minutesLeft: undefined })
    const count = engine.said.length
    await clock.pass(minute)
    expect(engine.said).toHaveLength(count)
    reading.read()
    await clock.pass(1000)
    expect(engine.said).toHaveLength(count + 1)
  })

  test('本篇 stops behind the story', async () => {
    const { clock, reading, state, fetched } = opened()
    reading.read('dyke')
    reading.setTimer('story')
    await clock.pass(minute)
    expect(state()).toMatchObject({ status: 'paused', story: 'dyke', timer: 'none' })
    expect(fetched).toEqual(['dyke'])
  })

  test('once stopped it is silent, whatever the engine still tells', async () => {
    const { clock, reading, heard } = opened()
    reading.read('dyke')
    await clock.pass(300)
    reading.stop()
    await clock.pass(minute)
    expect(heard()).toHaveLength(1)
  })
})

describe('an engine that fails', () => {
  test('stalls: the sentence begins anew, and this is told', async () => {
    const { clock, reading, engine, heard, happened, state } = opened()
    reading.read('dyke')
    await clock.pass(4000)
    expect(heard().at(-1)).toBe('灯下坐着三个人。')
    engine.behave = 'stalls'
    reading.setRate(1.25)
    await clock.pass(500)
    engine.behave = 'says'
    await clock.pass(minute)
    // from the beginning of the sentence, not of its second piece
    expect(heard().slice(4, 6)).toEqual(['入夜，堤上只有一盏灯。', '灯下坐着三个人。'])
    expect(happened).toEqual(['stalled'])
    expect(state().status).toBe('over')
  })

  test('says nothing at all: after three tries it pauses and tells', async () => {
    const { clock, reading, engine, heard, happened, state } = opened()
    engine.behave = 'isSilent'
    reading.read('dyke')
    await clock.pass(3 * minute)
    expect(heard()).toHaveLength(4)
    expect(happened).toEqual(['stalled', 'stalled', 'stalled', 'silent'])
    expect(state().status).toBe('paused')
  })

  test('has errors: it tries again, then pauses', async () => {
    const { clock, reading, engine, happened, state } = opened()
    engine.behave = 'other'
    reading.read('dyke')
    await clock.pass(minute)
    expect(happened.at(-1)).toBe('silent')
    expect(state().status).toBe('paused')
    engine.behave = 'says'
    reading.read()
    await clock.pass(minute)
    expect(state().status).toBe('over')
  })

  test('ends early: once is forgiven, words that are never said do not run on through the page', async () => {
    const { clock, reading, engine, heard, happened, state } = opened()
    engine.behave = 'endsEarly'
    reading.read('dyke')
    await clock.pass(200)
    engine.behave = 'says'
    await clock.pass(minute)
    expect(heard().slice(0, 3)).toEqual(['河堤上的守夜人', '河堤上的守夜人', '入夜，堤上只有一盏灯。'])
    expect(happened).toEqual([])
    engine.behave = 'endsEarly'
    reading.read('dyke')
    await clock.pass(minute)
    expect(happened).toEqual(['silent'])
    expect(state()).toMatchObject({ status: 'paused', story: 'dyke' })
  })

  test('loses its voice: another one goes on; with none left it pauses', async () => {
    const { clock, reading, engine, happened, state } = opened()
    reading.read('dyke')
    await clock.pass(300)
    expect(engine.said.at(-1)?.voice).toBe(xiaoxiao)
    engine.setVoices([yating, samantha])
    await clock.pass(500)
    expect(engine.said.at(-1)).toMatchObject({ voice: yating, text: '河堤上的守夜人' })
    expect(happened).toEqual(['voiceLost'])
    engine.behave = 'voice'
    reading.step(1)
    await clock.pass(500)
    expect(happened).toEqual(['voiceLost', 'noVoice'])
    expect(state()).toMatchObject({ status: 'paused', at: 1 })
  })

  test('may not speak before the page is touched', async () => {
    const { clock, reading, engine, happened, state } = opened()
    engine.behave = 'refused'
    reading.read('dyke')
    await clock.pass(300)
    expect(happened).toEqual(['refused'])
    expect(state().status).toBe('paused')
  })

  test('has no Chinese voice: it says so and not a word', async () => {
    const { clock, reading, heard, happened } = opened({ voices: [samantha] })
    reading.read('dyke')
    await clock.pass(300)
    expect(happened).toEqual(['noVoice'])
    expect(heard()).toEqual([])
  })

  test('a story that does not come is told, and can be asked for again', async () => {
    const { clock, reading, happened, state } = opened({ playlist: ['lost', 'dyke'] })
    reading.read('lost')
    await clock.pass(300)
    expect(happened).toEqual(['notFetched'])
    expect(state().status).toBe('paused')
    reading.read('dyke')
    await clock.pass(300)
    expect(state().status).toBe('reading')
  })
})

test('each story has a voice of its language', async () => {
  const { clock, reading, engine } = opened({ playlist: ['dyke', 'ferry'] })
  reading.read('dyke')
  await clock.pass(minute)
  expect(engine.said.at(-1)).toMatchObject({ language: 'en', voice: samantha })
})

describe('a voice is chosen', () => {
  const voice = (language: string, local = true, name = language): Voice => ({
    name,
    uri: name,
    language,
    local,
  })
  test.each([
    ['zh-CN', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-CN', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-CN', ['yue-CN', 'zh_CN'], 'zh_CN'],
    ['zh-Hans', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['en', ['zh-CN', 'en-GB'], 'en-GB'],
    ['fr', ['zh-CN', 'en-GB'], undefined],
  ])('for %s of %s: %s', (language, there, expected) => {
    expect(
      voiceFor(
        language,
        there.map((each) => voice(each)),
      )?.language,
    ).toBe(expected)
  })

  test('one that needs no network before one that does', () => {
    const [near, far] = [voice('zh-CN', true, '婷婷'), voice('zh-CN', false, 'Google 普通话')]
    expect(voiceFor('zh-CN', [far, near])).toBe(near)
  })
})
