// Prints the scores that come as JSON on standard input. Fails where a page lost or invented a character, or a page of
// the folder that is named (the seeds) is not perfect in every column; other scores are told, not judged.
import { readdirSync, readFileSync } from 'node:fs'

const { pages, total } = JSON.parse(readFileSync(0, 'utf8'))
const seeds = readdirSync(process.argv[2])
const columns = Object.keys(total)
const row = (scores, name) =>
  `${columns.map((column) => (100 * scores[column]).toFixed(1).padStart(11)).join('')}  ${name}`

console.log(columns.map((column) => column.padStart(11)).join(''))
for (const [name, scores] of Object.entries(pages)) console.log(row(scores, name))
console.log(row(total, `all ${Object.keys(pages).length} pages`))

const perfect = (scores, which) => which.every((column) => scores[column] === 1)
const faults = Object.entries(pages).flatMap(([name, scores]) => {
  if (!perfect(scores, ['conserved', 'true'])) return [`${name}: characters were lost or invented.`]
  return seeds.includes(name) && !perfect(scores, columns)
    ? [`${name}: a seed must be read without a fault.`]
    : []
})
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
