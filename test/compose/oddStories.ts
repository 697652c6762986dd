import type { Article } from '../../src/newspaper/article.ts'

const captions = [
  '图为村民在晾晒新收的稻谷。',
  '11月3日，孩子们在石桥镇图书室里读书。今年暑期，这里开办了公益课堂，请来大学生给孩子们讲故事、做手工。',
  '修缮一新的老码头。',
]
const lines = ['石桥镇图书室明日开放', '全县秋粮收购结束　农民喜获丰收', '河堤加固工程开工']

/** A story that is a caption. */
export function photo(number: number): Article {
  const caption = captions[number % captions.length]!
  return {
    id: `photo-${number}`,
    genre: 'photo',
    figures: [{ caption, credit: '本报记者 周远 摄', spans: [] }],
    body: [],
    spans: [],
  }
}

/** A headline whose story is on another page. */
export function headline(number: number): Article {
  return {
    id: `headline-${number}`,
    genre: 'headline',
    headline: lines[number % lines.length]!,
    body: [],
    spans: [],
  }
}
