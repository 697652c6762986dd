import { describe, expect, test } from 'vitest'
import { titleOf } from '../../src/compose/headlines/titleOf.ts'

const titled = (text: string) =>
  titleOf({ id: 'a', genre: 'photo', spans: [], body: [{ kind: 'paragraph', text, spans: [] }] })

describe('a title made from a sentence', () => {
  test('ends with the first clause that says enough', () => {
    expect(titled('三月六日，渡口大桥全线合龙，两岸来往不再绕道。')).toBe('三月六日，渡口大桥全线合龙')
  })

  test('never ends inside a quotation', () => {
    expect(titled('老船工说“过了桥，就不用等潮水，也不用看天”，说完笑了。')).toBe(
      '老船工说“过了桥，就不用等潮水，也不用看天”',
    )
  })

  test('stops before a quotation that is longer than a title', () => {
    const long = '我在这条河上撑了四十年的船，见过七次大水，每一次都以为是最后一次，没想到还能看见大桥'
    expect(titled(`渡口老船工对记者说：“${long}。”`)).toBe('渡口老船工对记者说')
  })

  test('is cut after an item rather than in the middle of one', () => {
    const bodies =
      '渡口大桥建设指挥部联合市中级人民法院、市发展改革委员会、两岸各村代表在北岸桥头举行了合龙仪式与座谈会议'
    expect(titled(`近日，${bodies}。`)).toBe('近日，渡口大桥建设指挥部联合市中级人民法院、市发展改革委员会')
  })

  test('is more than the day on which something happened', () => {
    const clause = '渡口大桥建设指挥部和两岸各村代表以及沿线施工单位在北岸桥头举行了全线合龙仪式与座谈会议'
    expect(titled(`近日，${clause}。`)).toHaveLength(40)
  })
})
