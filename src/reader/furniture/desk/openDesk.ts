import type { Answer, Question } from '../../../desk/messages.ts'
import address from '../../../desk/worker.ts?worker&url'
import { ownWorker } from '../../corrections/ownWorker.ts'

let desk: Worker | undefined
let asked = 0

/** Asks the desk, which is opened for the first question. What it cannot answer is thrown, and the next question opens another. */
export function askDesk<Kind extends Question['kind']>(
  question: Question & { readonly kind: Kind },
): Promise<Answer & { readonly kind: Kind }> {
  desk ??= ownWorker(address)
  const worker = desk
  const n = ++asked
  return new Promise((resolve, reject) => {
    const end = new AbortController()
    const fail = (why: string) => {
      end.abort()
      worker.terminate()
      if (desk === worker) desk = undefined
      reject(new Error(why))
    }
    const patience = setTimeout(() => fail('the desk did not answer'), longestWait)
    end.signal.addEventListener('abort', () => clearTimeout(patience))
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ n: number; answer?: Answer; fault?: string }>) => {
        if (data.n !== n) return
        if (!data.answer) return fail(data.fault ?? 'the desk gave no answer')
        end.abort()
        resolve(data.answer as Answer & { readonly kind: Kind })
      },
      end,
    )
    worker.addEventListener('error', ({ message }) => fail(message), end)
    worker.postMessage({ n, question })
  })
}

/** Milliseconds. A page takes a fraction of a second; no text may hold the reader up for ever. */
const longestWait = 60_000
