import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { setUp } from './setUp.ts'

/**
 * `npm test`: types, lint, unit tests, the build, and the built site in a browser. Every stage runs, whatever became of
 * the one before, so that one run tells all; only the browser needs the build. A stage that breaks without a failed
 * test counts as one. What failed is named once more at the end, where one looks first. The sum is left in `tally` for
 * .ci/run.
 */
interface Tally {
  readonly passed: number
  readonly failed: number
  /** The tests that failed: file, name, and the first line of what was said. */
  readonly failures?: readonly string[]
}

const root = resolve(import.meta.dirname, '..')
const reports = resolve(root, 'node_modules/.cache/banxin/test')
const unitReport = resolve(reports, 'unit.json')
const browserReport = resolve(reports, 'browser.json')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const stages = [
  stage('set up', () => {
    try {
      for (const sentence of setUp()) console.warn(sentence)
      return { passed: 0, failed: 0 }
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : fault)
      return { passed: 0, failed: 1 }
    }
  }),
  stage('check', () => run('npm run check')),
  stage('unit', () =>
    run(`npm run unit -- --reporter=default --reporter=json --outputFile.json="${unitReport}"`, unitTally),
  ),
  stage('build', () => run('npm run build')),
]
if (stages.at(-1)?.failed === 0) {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = browserReport
  // A test that a workstation ends in seconds takes a busy machine with two cores more than a minute.
  const patience = '--timeout=90000 --global-timeout=1380000'
  stages.push(stage('browser', () => run(`npm run e2e -- --reporter=list,json ${patience}`, browserTally)))
} else {
  stages.push({ name: 'browser (not run: there is no build)', passed: 0, failed: 1, seconds: 0 })
}

const passed = sum(stages.map((each) => each.passed))
const failed = sum(stages.map((each) => each.failed))
writeFileSync(resolve(reports, 'tally'), `${passed} ${failed}\n`)
const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell) => `${cell}`.padStart(8)).join('')
console.log(`\n${row('passed', 'failed', 'seconds')}`)
for (const each of stages)
  console.log(`${row(each.passed || '–', each.failed || '–', each.seconds)}  ${each.name}`)
for (const failure of stages.flatMap((each) => each.failures ?? [])) console.log(`FAILED  ${failure}`)
process.exitCode = failed === 0 ? 0 : 1

function stage(name: string, work: () => Tally): Tally & { readonly name: string; readonly seconds: number } {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const start = performance.now()
  const tally = work()
  return { ...tally, name, seconds: Math.round((performance.now() - start) / 1000) }
}

/** Runs a command; its report tells what passed and failed, its status whether it broke. */
function run(command: string, read: () => Tally = () => ({ passed: 0, failed: 0 })): Tally {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const tally = readSafely(read)
  return status === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) }
}

function readSafely(read: () => Tally): Tally {
  try {
    return read()
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function unitTally(): Tally {
  const report = JSON.parse(readFileSync(unitReport, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    testResults: readonly {
      name: string
      status: string
      message: string
      assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[]
    }[]
  }
  // A file that cannot be loaded has no failed test, and yet fails.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failures = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => said(file.name, test.fullName, test.failureMessages[0])),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    failures: [...failures, ...unloaded.map((file) => said(file.name, 'is not loaded', file.message))],
  }
}

function said(file: string, name: string, message = ''): string {
  const [first = ''] = stripVTControlCharacters(message).split('\n')
  return `${relative(root, resolve(root, file))}  ${name}: ${first}`
}

function browserTally(): Tally {
  const { stats, errors, suites } = JSON.parse(readFileSync(browserReport, 'utf8')) as {
    stats: { expected: number; flaky: number; unexpected: number }
    errors: readonly { message?: string }[]
    suites: readonly Suite[]
  }
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: [
      ...suites.flatMap(unexpected),
      ...errors.map(({ message }) => said('test/e2e', 'the browser tests', message)),
    ],
  }
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    title: string
    file: string
    tests: readonly {
      status: string
      projectName: string
      results: readonly { error?: { message?: string } }[]
    }[]
  }[]
}

function unexpected({ suites = [], specs }: Suite): string[] {
  return [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results }) =>
          said(`test/e2e/${file}`, `[${projectName}] ${title}`, results.at(-1)?.error?.message),
        ),
    ),
    ...suites.flatMap(unexpected),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
