import { describe, expect, test } from 'vitest'
import { arrowRules } from './architecture/arrows.ts'
import { medianLength, moduleRules } from './architecture/modules.ts'
import { nameRules } from './architecture/names.ts'
import { orderRules } from './architecture/order.ts'
import { readProject } from './architecture/project.ts'
import { repositoryRules } from './architecture/repository.ts'
import { viewRules } from './architecture/views.ts'

/** The rules of the house that a machine can see; src/README.md tells why they are as they are. */
const rules = [...arrowRules, ...orderRules, ...moduleRules, ...nameRules, ...viewRules, ...repositoryRules]
const named = rules.map((rule) => [rule.says, rule] as const)
const project = readProject()

describe(`the house, its press and composition in files of ${medianLength(project)} lines (median)`, () => {
  test.each(named)('%s', (_, { findings, todo }) => {
    const found = findings(project)
    if (found.length > 0) expect.fail(`${todo}\n${found.join('\n')}`)
  })
})

describe('a breach is noticed', () => {
  test.each(named)('%s', (_, { findings, broken }) => {
    expect(findings([broken].flat())).not.toEqual([])
  })
})
