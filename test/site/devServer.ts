import { createServer, type ViteDevServer } from 'vite'
import { vi } from 'vitest'
import type { Contents } from '../../src/newspaper/contents.ts'
import type { ScreenFile } from '../../src/newspaper/prerendering.ts'
import type { Press } from '../../src/site/editions/pressSeed.ts'
import { linePress } from './printing.ts'
import type { Project } from './project.ts'

/** The dev server of a project, as a browser and a terminal see it. */
export interface DevServer {
  readonly address: string
  /** What a terminal shows. */
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
  /** What the browser is told: events by name, Vite's own messages by type. */
  readonly sent: readonly string[]
  readonly contents: () => Promise<Contents>
  readonly titles: () => Promise<string[]>
  readonly close: () => Promise<void>
}

/** Starts Vite's own server for the project, and has the front page read once. */
export async function startDev(project: Project, press: Press = linePress): Promise<DevServer> {
  const warnings: string[] = []
  const errors: string[] = []
  const server: ViteDevServer = await createServer({
    ...project.config({ press }),
    server: { port: 5250 },
    customLogger: {
      info: () => {},
      warn: (message) => void warnings.push(message),
      warnOnce: () => {},
      error: (message) => void errors.push(message),
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? ''
  const sent = listenTo(server)
  const contents = async (): Promise<Contents> => {
    const { screen } = (await (await fetch(`${address}screens/index.json`)).json()) as ScreenFile
    return screen as Contents
  }
  const titles = async (): Promise<string[]> =>
    (await contents()).editions.flatMap(({ entries }) => entries.map(({ title }) => title))
  await contents()
  return { address, warnings, errors, sent, contents, titles, close: () => server.close() }
}

function listenTo(server: ViteDevServer): string[] {
  const sent: string[] = []
  const { hot } = server.environments.client
  const send = hot.send.bind(hot)
  vi.spyOn(hot, 'send').mockImplementation((...args: unknown[]) => {
    const [payload] = args
    sent.push(
      typeof payload === 'object' && payload && 'type' in payload ? String(payload.type) : String(payload),
    )
    send(...(args as Parameters<typeof send>))
  })
  return sent
}
