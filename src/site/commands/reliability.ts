import { existsSync } from 'node:fs'
import { readMarkedPages } from '../scores/markedPages.ts'
import { reliabilityOf } from '../scores/reliability.ts'

/** `npm run reliability -- FOLDER…`: how often the press is right where it tells how sure it is, on pages with a truth. */
const folders = process.argv.slice(2)
const missing = folders.find((folder) => !existsSync(folder))
if (folders.length === 0 || missing) {
  console.error(missing ? `${missing}: there is no such folder.` : 'Usage: npm run reliability -- FOLDER…')
  process.exitCode = 1
} else {
  console.log('of       from   told  right')
  for (const { of, from, told, right } of reliabilityOf(readMarkedPages(folders)))
    console.log(
      `${of.padEnd(8)} ${from.toFixed(2)} ${String(told).padStart(6)} ${told === 0 ? '     –' : `${((100 * right) / told).toFixed(1).padStart(5)}%`}`,
    )
}
