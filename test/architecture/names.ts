import { plainOf } from '../../src/press/text/lookAlikes.ts'
import { placeIn, type Rule, type TextFile } from './project.ts'
import { faultsIn, isBelow, isCode, nodesOf } from './syntax.ts'

/** Names that say what a file is made of, not what it is for. */
const empty = [
  ...['utils', 'util', 'lib', 'helpers', 'helper', 'common', 'types', 'hooks', 'components'],
  ...['shared', 'misc', 'core', 'domain', 'features'],
]
const isEmpty = (part: string): boolean =>
  empty.includes(part.replace(/\..*$/, '')) || /^index\.tsx?$/.test(part)

/** What the glossary of src/README.md calls otherwise, and how. */
const avoided: ReadonlyMap<string, string> = new Map([
  ['eyebrow', 'kicker'],
  ['overline', 'kicker'],
  ['subtitle', 'deck'],
  ['subheading', 'crosshead'],
  ['hero', 'lead'],
  ['featured', 'lead'],
  ['category', 'section'],
  ['channel', 'section'],
  ['author', 'byline'],
  ['prose', 'copy'],
  ['card', 'teaser'],
  ['logo', 'masthead'],
  ['sidebar', 'rail'],
])

/** leadStory → lead, story; .lead-story likewise. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const avoidedIn = (name: string): readonly string[] =>
  wordsOf(name).flatMap((word) => (avoided.has(word) ? [`${word} (say ${avoided.get(word)})`] : []))

function namesIn(file: TextFile): readonly { readonly name: string; readonly start: number }[] {
  if (isCode(file)) {
    return nodesOf(file).flatMap(({ type, name, start }) =>
      (type === 'Identifier' || type === 'JSXIdentifier') && typeof name === 'string'
        ? [{ name, start }]
        : [],
    )
  }
  const classes = file.path.endsWith('.css') ? file.text.matchAll(/(?:[.]|@utility )(-?[a-z][\w-]*)/g) : []
  return [...classes].map((match) => ({ name: match[1] ?? '', start: match.index }))
}

/** Ideographs that a text has no longer when the press reads it. */
const traditionalIn = (text: string): string =>
  [...text].filter((char) => /\p{Script=Han}/u.test(char) && plainOf(char) !== char).join('')

export const nameRules: readonly Rule[] = [
  {
    says: 'the press looks for characters that it can meet: simplified ones',
    todo: 'Write what the press reads (lookAlikes.ts); a traditional character in a pattern matches nothing.',
    findings: (files) =>
      faultsIn(
        files,
        ({ path }) => path.startsWith('src/press/') && !/\/(?:lookAlikes|radicals)\.ts$/.test(path),
        ({ type, value, raw }) => {
          const text =
            type === 'TemplateElement' ? JSON.stringify(value) : type === 'Literal' ? String(raw) : ''
          return traditionalIn(text) || undefined
        },
      ),
    broken: { path: 'src/press/recognise/x.ts', text: 'export const paper = /[报報]$/u' },
  },
  {
    says: 'folders and files are named for what they are for',
    todo: `Name it for its purpose and let it live with its user; never ${empty.join(', ')} or index.ts.`,
    findings: (files) =>
      files
        .filter(isBelow('src', 'test'))
        .filter(({ path }) => path.split('/').some(isEmpty))
        .map(({ path }) => path),
    broken: { path: 'src/reader/hooks/useTheme.ts', text: '' },
  },
  {
    says: 'names keep to the glossary of src/README.md',
    todo: 'Use the word of the glossary: one thing has one name, from the press to the style sheet.',
    findings: (files) =>
      files
        .filter(isBelow('src'))
        .flatMap((file) => [
          ...avoidedIn(file.path).map((word) => `${file.path} is named with ${word}`),
          ...namesIn(file).flatMap(({ name, start }) =>
            avoidedIn(name).map((word) => `${placeIn(file, start)} ${name} holds ${word}`),
          ),
        ]),
    broken: { path: 'src/reader/furniture/page/Opening.tsx', text: 'export const heroStory = 1' },
  },
]
