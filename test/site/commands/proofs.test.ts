import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../../src/press/readEdition.ts'
import { galleyProof } from '../../../src/site/commands/galleyProof.ts'
import { pressSeed } from '../../../src/site/editions/pressSeed.ts'
import { seedNames } from '../../../src/site/seeds/seedFolder.ts'

/**
 * 清样: what the press makes of every page, as an editor reads it. A change of the press shows here as a change of the
 * paper; `UPDATE_PROOFS=1 npm run unit` takes it over, and it is reviewed with the rule that made it.
 */
const proofs = `${import.meta.dirname}/../../proofs`
/** The pages that we are to read, and pages that we wrote after dailies of other habits. */
const folders = [`${import.meta.dirname}/../../../seeds`, `${import.meta.dirname}/../../pages`]
const pages = folders.flatMap((folder) => {
  const names = seedNames(folder)
  if ('kind' in names) throw new Error(names.diagnostic.what)
  return names.map((name) => ({ name, folder }))
})
mkdirSync(proofs, { recursive: true })

describe('every page reads as its proof', () => {
  test.each(pages)('$name', ({ name, folder }) => {
    const pressed = pressSeed(name, readFileSync(`${folder}/${name}`), readEdition)
    if (pressed.kind === 'refused') throw new Error(pressed.diagnostic.what)
    const file = `${proofs}/${basename(name, '.txt')}.proof`
    const proof = galleyProof(pressed)
    if (process.env.UPDATE_PROOFS) writeFileSync(file, proof)
    expect(existsSync(file), `${file} is missing; UPDATE_PROOFS=1 writes it`).toBe(true)
    expect(proof).toBe(readFileSync(file, 'utf8'))
  })

  test('and no proof is left of a page that is gone', () => {
    const left = readdirSync(proofs).filter((file) => file.endsWith('.proof'))
    expect(
      left.filter((file) => !pages.some(({ name }) => name === `${basename(file, '.proof')}.txt`)),
    ).toEqual([])
  })
})
