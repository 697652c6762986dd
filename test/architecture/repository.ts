import { placeIn, type Rule, type TextFile } from './project.ts'

/** Folders of somebody's own machine, and hosts that packages come from. */
const machines =
  /(?<![\w.:/-])\/(?:home|Users|root|work|farm)\/[\w.-]+|(?<![\w.:/-])\/tmp\/[a-z]\w*|[A-Z]:\\Users\\|registry\.npmjs|registry\.yarnpkg|deb\.debian/g

/** Spelt so that this file does not find itself. */
const unfinished = /\b(?:TO[D]O|FIX[M]E|XX[X])\b/g

const matches = (file: TextFile, pattern: RegExp): readonly string[] =>
  [...file.text.matchAll(pattern)].map((match) => `${placeIn(file, match.index)} ${match[0]}`)

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly optionalDependencies?: object }>>
}

/** Packages for other systems than the one that the lock file was written on, and that it does not hold. */
function missingBinaries({ path, text }: TextFile): readonly string[] {
  const packages = Object.entries((JSON.parse(text) as Lock).packages ?? {})
  const held = new Set(packages.map(([place]) => place.replace(/^.*node_modules\//, '')))
  return packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !held.has(name))
      .map((name) => `${path} lacks ${name}, which ${place} names`),
  )
}

export const repositoryRules: readonly Rule[] = [
  {
    says: 'no file knows the machine that it was written on, or where packages come from',
    todo: 'Use a path from the project’s root, os.tmpdir(), or a variable that the reader sets.',
    findings: (files) => files.flatMap((file) => matches(file, machines)),
    broken: { path: 'README.md', text: `cd ${['', 'home', 'ann', 'banxin'].join('/')}` },
  },
  {
    says: 'the lock file holds no download addresses',
    todo: 'Keep omit-lockfile-registry-resolved=true in .npmrc and run npm install again.',
    findings: (files) =>
      files
        .filter(({ path }) => path === 'package-lock.json')
        .flatMap((file) => matches(file, /"resolved": *"http[^"]*"/g)),
    broken: { path: 'package-lock.json', text: '{ "resolved": "https://example.org/react.tgz" }' },
  },
  {
    says: 'the lock file holds the binaries of every system, without which npm ci refuses it',
    todo: 'Install a version of the package whose binaries can all be had, and pin it.',
    findings: (files) => files.filter(({ path }) => path === 'package-lock.json').flatMap(missingBinaries),
    broken: {
      path: 'package-lock.json',
      text: '{ "packages": { "node_modules/x": { "optionalDependencies": { "@x/darwin": "1" } } } }',
    },
  },
  {
    says: 'nothing is left for later in the code',
    todo: 'Do it, or write it into the issue that is about it.',
    findings: (files) =>
      files.filter(({ path }) => /^(src|test)\//.test(path)).flatMap((file) => matches(file, unfinished)),
    broken: { path: 'src/press/x.ts', text: `// ${['TO', 'DO'].join('')}: wrap` },
  },
]
