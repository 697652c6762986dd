import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../cache/isRunning.ts'

/** The builds of this process that are at work or wait, and how many there were. */
const ownTickets = new Set<string>()
let builds = 0

/** Milliseconds between two looks at whether it is one's turn. */
const interval = 100

/**
 * 排队: waits until no other build is at work in `folder`, and gives what ends one's own turn. Each build takes a number
 * above all that it sees, and the lowest is served (Lamport's bakery, 1974): no file is ever taken from another, so a
 * killed build leaves nothing that two others could fight for. `say` is told, once, which process is waited for.
 */
export async function takeTurn(folder: string, say: (processId: number) => void): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const mine = `${process.pid}.${++builds}`
  ownTickets.add(mine)
  const choosing = join(folder, `choosing ${mine}`)
  writeFileSync(choosing, '')
  const number = 1 + Math.max(0, ...ticketsIn(folder).map((ticket) => ticket.number))
  const ticket = join(folder, `${number} ${mine}`)
  renameSync(choosing, ticket)
  let told = false
  for (let ahead = firstAhead(folder, number, mine); ahead; ahead = firstAhead(folder, number, mine)) {
    if (!told) say(ahead.processId)
    told = true
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
  return () => {
    rmSync(ticket, { force: true })
    ownTickets.delete(mine)
  }
}

interface Ticket {
  /** 0 while a build chooses its number. */
  readonly number: number
  readonly holder: string
  readonly processId: number
}

/** The tickets of builds that are at work or wait; those of killed ones are cleared away. */
function ticketsIn(folder: string): Ticket[] {
  return readdirSync(folder).flatMap((file) => {
    const [number = '', holder = ''] = file.split(' ')
    const processId = Number(holder.split('.')[0])
    const lives = processId === process.pid ? ownTickets.has(holder) : isRunning(processId)
    if (!lives) rmSync(join(folder, file), { force: true })
    return lives ? [{ number: number === 'choosing' ? 0 : Number(number), holder, processId }] : []
  })
}

/** Who comes before this number; one who is still choosing may. */
function firstAhead(folder: string, number: number, holder: string): Ticket | undefined {
  return ticketsIn(folder)
    .filter((ticket) => ticket.holder !== holder)
    .find((ticket) => ticket.number < number || (ticket.number === number && ticket.holder < holder))
}
