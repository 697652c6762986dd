import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../src/site/publish/siteFolder.ts'

/** A build in a process of its own. */
export interface RunningBuild {
  /** When it begins, everything loaded, or ends before that. */
  readonly begun: Promise<void>
  /** With its status, null where it was killed, and all that it said. */
  readonly ended: Promise<{ readonly status: number | null; readonly said: string }>
  readonly kill: () => void
}

/** Starts the build of the project in this folder. */
export function startBuild(root: string): RunningBuild {
  const script = join(import.meta.dirname, 'buildProject.ts')
  const cwd = join(import.meta.dirname, '../..')
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, root], { cwd })
  let said = ''
  const begun = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('building')) resolve()
      })
  })
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, said }))
  return { begun: Promise.race([begun, ended.then(() => {})]), ended, kill: () => child.kill('SIGKILL') }
}

/** Of the pages that stand: those that are cut off, that are another page's, or that ask for a file that is not there. */
export function brokenPages(root: string): string[] {
  const at = (file: string): string => join(root, 'dist', file)
  return filesBelow(at('.'))
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(at(file), 'utf8')
      const path = file === 'index.html' ? '/' : `/${encodeURI(file.replace(/\.html$/, ''))}`
      const asked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name = '']) => name)
      return [
        ...(html.trimEnd().endsWith('</html>') ? [] : [`${file} is cut off`]),
        ...(html.includes(`<title>${path}</title>`) ? [] : [`${file} is another page`]),
        ...asked.filter((name) => !existsSync(at(name))).map((name) => `${file} lacks ${name}`),
        ...(existsSync(at(`screens/${file.replace(/\.html$/, '.json')}`)) ? [] : [`${file} lacks its data`]),
      ]
    })
}

/** Headlines of stories that are made up by their numbers. */
export const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `第${from + i}篇`).join('\n')
