import { answer } from './answer.ts'
import type { Answer, Question } from './messages.ts'

/* 更正台: presses one page in a thread of its own. A question comes with a number, and its answer goes back under it. */

addEventListener('message', ({ data }: MessageEvent<{ readonly n: number; readonly question: Question }>) => {
  const { n, question } = data
  Promise.resolve(question)
    .then(answered)
    .then(
      (told) => postMessage({ n, answer: told }),
      (fault) => postMessage({ n, fault: fault instanceof Error ? fault.message : String(fault) }),
    )
})

/** Composition comes when a page is to be set, and not before. */
function answered(question: Question): Answer | Promise<Answer> {
  if (question.kind !== 'set') return answer(question)
  return import('./setPage.ts').then(({ setPage }) => ({ kind: 'set', ...setPage(question) }))
}
