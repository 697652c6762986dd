import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/newspaper/article.ts'
import type { Sentence } from '../../../src/newspaper/sentence.ts'
import { cutSentences } from '../../../src/press/articles/cutSentences.ts'
import { readEdition } from '../../../src/press/readEdition.ts'
import { allCases } from '../caseFile.ts'

/** Texts with | wherever a sentence ends. */
const texts = {
  'a stop, and what closes behind it': ['今天开工。|明天完工！|“后天验收。”|他说完就走了。'],
  'a question in a quotation': [
    '“谁来干？”成了大家的问题。|没有人回答。',
    '他问：“谁来干？”|大家都举手。',
    '“我们能行！”，他说。',
    '喊着“加油！加油！”的人群。|散了。',
  ],
  'a bracket belongs to its sentence': [
    '总投资3.5亿元（2019年完工。见第三版）。|其余另报。',
    '他读《怎么办？》和《谁之罪？》两本书。|读完了。',
    '（他说：今天不走。）|第二天走了。',
    '一个没有合上的（括号。|不算括号。',
  ],
  'what is left out ends nothing': [
    '把废弃物“吃干榨净”……走进长葛市，一个个项目上马。|好！',
    '他说不出话来……',
  ],
  'points inside numbers and words': [
    '占地12.5亩，年产值3.14亿元。|比上年增长6.7%。',
    'Dr. J. P. Morgan paid $3.5 million. |“No!” she said. |The U.S. Treasury agreed.',
    'It opened on Jan. 5 in St. Paul. |Nobody came.',
    'Was it true? |Yes. |“It was.” |They left...',
    'Il a dit : « Venez ! » |Puis il est parti.',
    'Er sagte: „Komm.“ |Dann ging er.',
  ],
  'a paragraph without an end': ['本报讯昨日开工', 'No end here', ''],
  'other scripts': ['यह पहला है। |यह दूसरा है।', '今日は晴れ。|明日は雨。'],
}

describe('sentences end where a reader would stop', () => {
  for (const [name, marked] of Object.entries(texts))
    test(name, () => {
      for (const text of marked) {
        const plain = text.replaceAll('|', '')
        const cut = cutSentences(plain).map(([from, to]) => plain.slice(from, to))
        expect(cut).toEqual(
          text
            .split('|')
            .map((sentence) => sentence.trim())
            .filter(Boolean),
        )
      }
    })
})

describe('a sentence knows its place', () => {
  const folder = `${import.meta.dirname}/../../../seeds`
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const seeds = [
    ...files.map((name) => ({ seed: name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
    ...allCases().map(({ title, text }) => ({ seed: title, text })),
  ]
  const visible = (text: string) => text.replace(/[\s\u200b\ufeff]/gu, '')

  test('its characters are those of the seed at its spans, in order; only hyphens, ornaments and doubles go', () => {
    let sentences = 0
    for (const seed of seeds) {
      for (const article of articlesOf(seed))
        for (const sentence of article.sentences ?? []) {
          sentences++
          const said = visible(fieldOf(article, sentence).slice(sentence.from, sentence.to))
          const stands = visible(sentence.spans.map(([from, to]) => seed.text.slice(from, to)).join(''))
          expect(stands, `${seed.seed}: ${said}`).toBe(said)
        }
    }
    expect(sentences).toBeGreaterThan(300)
  })

  test('the sentences of a field follow each other and leave out only blanks', () => {
    for (const seed of seeds)
      for (const article of articlesOf(seed)) {
        const sentences = article.sentences ?? []
        for (const { field, nth } of sentences.filter(({ from }) => from === 0)) {
          const own = sentences.filter((s) => s.field === field && s.nth === nth)
          const text = fieldOf(article, own[0]!)
          let at = 0
          for (const { from, to } of own) {
            expect(visible(text.slice(at, from))).toBe('')
            expect(to).toBeGreaterThan(from)
            at = to
          }
          expect(visible(text.slice(at))).toBe('')
        }
      }
  })

  test('every paragraph, heading, caption and quotation with a word has one', () => {
    for (const seed of seeds)
      for (const article of articlesOf(seed)) {
        const has = (field: string, nth: number) =>
          (article.sentences ?? []).some((s) => s.field === field && s.nth === nth)
        article.body.forEach(({ text }, n) => {
          if (visible(text)) expect(has('body', n), text).toBe(true)
        })
        if (article.headline) expect(has('headline', 0)).toBe(true)
        for (const n of (article.deck ?? []).keys()) expect(has('deck', n)).toBe(true)
        ;(article.figures ?? []).forEach(({ caption }, n) => {
          if (caption) expect(has('caption', n)).toBe(true)
        })
        for (const n of (article.pullQuotes ?? []).keys()) expect(has('quote', n)).toBe(true)
      }
  })

  const articlesOf = (seed: { readonly seed: string; readonly text: string }) =>
    readEdition([seed]).edition.pages.flatMap(({ articles }) => articles)
})

function fieldOf(article: Article, { field, nth }: Sentence): string {
  switch (field) {
    case 'column':
    case 'kicker':
    case 'headline':
      return article[field]!
    case 'deck':
      return article.deck![nth]!
    case 'body':
      return article.body[nth]!.text
    case 'caption':
      return article.figures![nth]!.caption
    case 'quote':
      return article.pullQuotes![nth]!.text
  }
}
