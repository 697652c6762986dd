import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A door to a site through which no script of its own runs; a driver's still do. */
export interface ScriptlessDoor {
  readonly address: string
  readonly close: () => void
}

/** Passes on what a site answers, with a policy that forbids scripts: drivers can't switch them off everywhere. */
export async function openWithoutScripts(site: string): Promise<ScriptlessDoor> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site))
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'content-security-policy': "script-src 'none'",
    })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
