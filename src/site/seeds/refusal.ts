import type { Diagnostic } from '../../newspaper/diagnostic.ts'

/** 拒收: why a seed gives no page. */
export type Cause =
  | 'missing'
  | 'folder'
  | 'file'
  | 'special'
  | 'outside'
  | 'forbidden'
  | 'broken'
  | 'huge'
  | 'empty'
  | 'blank'
  | 'wordless'
  | 'binary'
  | 'document'
  | 'garbled'
  | 'fault'

/** A seed that gives no page: one sentence in Chinese for the reader, and the same with its cure for the editor. */
export interface Refusal {
  readonly kind: 'refused'
  readonly cause: Cause
  readonly reason: string
  readonly diagnostic: Diagnostic
}

interface Wording {
  readonly reason: string
  readonly what: string
  readonly why: string
  readonly todo: string
}

const wordings: Record<Cause, Wording> = {
  missing: {
    reason: '找不到这个文件',
    what: 'There is no such file.',
    why: 'Its name leads nowhere.',
    todo: 'Check the name, or mend the link.',
  },
  folder: {
    reason: '这是一个文件夹，不是文本文件',
    what: 'This is a folder, not a file.',
    why: 'A seed is one text file.',
    todo: 'Name the files in it, or rename the folder so that it does not end in .txt.',
  },
  forbidden: {
    reason: '没有权限读取这个文件',
    what: 'The file may not be read.',
    why: 'Its permissions keep this user out.',
    todo: 'Give read permission (chmod +r).',
  },
  file: {
    reason: '这是一个文件，不是放版面文字的文件夹',
    what: 'This is a file, not a folder.',
    why: 'Seeds are looked for inside it.',
    todo: 'Move it away and make a folder of this name.',
  },
  special: {
    reason: '这不是普通文件（管道、套接字或设备），不会读取',
    what: 'This is no regular file but a pipe, a socket or a device.',
    why: 'Reading it could wait for ever.',
    todo: 'Save the text of the page as a file, or delete it.',
  },
  outside: {
    reason: '这个链接指向文件夹之外，不会读取',
    what: 'The link leads out of the folder.',
    why: 'Only what lies in the folder is published.',
    todo: 'Put the file itself here, or a link to one beside it.',
  },
  broken: {
    reason: '读取这个文件时出错',
    what: 'Reading the file failed.',
    why: 'The system reported an error.',
    todo: 'Check the disk, or copy the file anew.',
  },
  huge: {
    reason: '文件超过 16 MB，不像一版报纸的文字，请分成各版各一个文件',
    what: 'The file has more than 16 MB.',
    why: 'The text of a page is hundreds of times smaller.',
    todo: 'Split it into one file a page, or delete it.',
  },
  empty: {
    reason: '文件是空的，请换上这一版的文字',
    what: 'The file is empty.',
    why: 'It holds no byte of text.',
    todo: 'Put the text of a page into it, or delete it.',
  },
  blank: {
    reason: '文件里只有空白，请换上这一版的文字',
    what: 'The file holds only white space.',
    why: 'There is nothing on the page to read.',
    todo: 'Put the text of a page into it, or delete it.',
  },
  wordless: {
    reason: '文件里没有文字，只有标点或符号，请换上这一版的文字',
    what: 'The file holds only marks, not one letter or digit.',
    why: 'No story can be made of them.',
    todo: 'Put the text of a page into it, or delete it.',
  },
  binary: {
    reason: '这不是文本文件，请换成从版面提取出的纯文本',
    what: 'This is not a text file.',
    why: 'Its bytes are those of a program, a picture or an archive.',
    todo: 'Put the extracted text of the page in its place, saved as UTF-8.',
  },
  document: {
    reason: '这是文档或图片，不是文本，请先提取出文字',
    what: 'This is a document or a picture under a .txt name.',
    why: 'Its first bytes tell its true kind.',
    todo: 'Extract its text first (pdftotext for a PDF), and save that as UTF-8.',
  },
  fault: {
    reason: '这一版没有读成，是程序出了错，请把文件寄给编者',
    what: 'The press broke down on this file.',
    why: 'No text should do that; the fault is in the press.',
    todo: 'Report it, with the file.',
  },
  garbled: {
    reason: '无法识别文字编码，请另存为 UTF-8',
    what: 'The encoding of the text cannot be told.',
    why: 'No encoding that newspapers use gives a text.',
    todo: 'Save the file as UTF-8.',
  },
}

/** Refuses a seed; `detail` is what the system said of it, `line` where the trouble begins (from 1). */
export function refuse(seed: string, cause: Cause, at: { detail?: string; line?: number } = {}): Refusal {
  const { reason, what, why, todo } = wordings[cause]
  return {
    kind: 'refused',
    cause,
    reason: `${reason}。`,
    diagnostic: {
      rule: `seed-${cause}`,
      severity: 'warning',
      seed,
      ...(at.line === undefined ? {} : { line: at.line }),
      what,
      why: at.detail ? `${why.slice(0, -1)} (${at.detail}).` : why,
      todo,
    },
  }
}
