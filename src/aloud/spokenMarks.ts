/** Ornaments, quotation marks and the marks of titles: seen, and not said. */
const silent = /[“”‘’"「」『』﹃﹄﹁﹂《》〈〉]/gu
const ornaments = /[■□▲△▼▽●○◆◇★☆◎※→►▶◀█▌◤◥◢◣☉⊙▪▫]+/gu

/** （上）（下） at the end of a title: the parts of a series. */
const parts = /[（(]([上中下])[）)](?=[”’》\s\u3000]*$)/u
/** （一）, ①, 1.: numbers before what is listed. */
const listed = /^[（(]([一二三四五六七八九十]+)[）)]/u
const circled = /[①-⑳]/gu
const roman = /[Ⅰ-Ⅻ]/gu

/** Capitals that are said one by one. Those that make a word are said as one. */
const letters = /(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])/gu
const words: ReadonlySet<string> = new Set(['NASA', 'APEC', 'OPEC', 'COVID', 'NATO', 'SARS', 'AIDS', 'OK'])

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const sayOrdinal = (n: number): string => (n > 10 ? `十${numerals[n - 10]}` : (numerals[n] ?? ''))

/** Says the marks of a text whose numbers are said: as pauses, as words, or not at all. */
export function sayMarks(text: string): string {
  const said = text
    .replace(parts, (_, part: string) => `，${part}篇`)
    .replace(listed, (_, n: string) => `${n}，`)
    .replace(circled, (mark) => `，${sayOrdinal(mark.charCodeAt(0) - 0x245f)}，`)
    .replace(roman, (mark) => sayOrdinal(mark.charCodeAt(0) - 0x215f))
    .replace(ornaments, '，')
    .replace(/[〔【［[（(]|[〕】］\])）]/gu, '，')
    .replace(silent, '')
    // a dash and dots are pauses; between ideographs · joins a name
    .replace(/—+|…+|-{2,}|–+|~+|～+/gu, '，')
    .replace(/(?<=\p{Script=Han})[·•・](?=\p{Script=Han})/gu, '')
    .replace(/&/gu, '和')
    .replace(/(?<=[A-Za-z\p{Script=Han}])\+/gu, '加')
    .replace(/(?<=\p{Script=Han})[/／|｜](?=\p{Script=Han})/gu, '、')
    .replace(letters, (word) => (words.has(word) ? word : [...word].join(' ')))
    // print sets the phrases of a headline apart by blanks
    .replace(/(?<=\p{Script=Han}[，。]?)[ \u3000]+(?=\p{Script=Han})/gu, '，')
    .replace(/[\s\u3000\u200b]+/gu, ' ')
  return onePause(said).trim()
}

/** Of several marks in a row the weightiest is heard; none opens a text. */
function onePause(text: string): string {
  return text
    .replace(/[，、；：。！？,;!?][，、；：。！？,;!?\s]+/gu, (run) => {
      const heavy = [...'？！。；：，、'].find((mark) => run.includes(mark))
      return heavy ?? run
    })
    .replace(/^[，、；：。\s]+/u, '')
    .replace(/，$/u, '。')
}
