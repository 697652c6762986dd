import { placeIn, type Rule, type TextFile } from './project.ts'
import { faultsIn, isBelow, isNode, nameOf, type SyntaxNode } from './syntax.ts'

const mostClasses = 7
/** The one file that lets the HTML of a built page stand as it is. */
const keepsHtml = 'src/reader/kept.tsx'

const inReader = (files: readonly TextFile[], fault: (node: SyntaxNode) => string | undefined) =>
  faultsIn(files, isBelow('src/reader'), fault)

function regularExpression(node: SyntaxNode): string | undefined {
  if (node.regex) return `holds ${node.raw}`
  if (nameOf(node.callee) === 'RegExp') return 'makes a RegExp'
  const method = isNode(node.callee) ? nameOf(node.callee.property) : undefined
  return method === 'match' || method === 'matchAll' ? `calls ${method}` : undefined
}

/** The most that an expression for class names can come to. */
function longestClasses(value: unknown): string {
  if (!isNode(value)) return ''
  const { expression, left, right, consequent, alternate, quasis, expressions } = value
  if (typeof value.value === 'string') return value.value
  if (expression) return longestClasses(expression)
  if (consequent) {
    const [a, b] = [longestClasses(consequent), longestClasses(alternate)]
    return classes(a).length > classes(b).length ? a : b
  }
  if (Array.isArray(quasis) && Array.isArray(expressions)) {
    const written = quasis.map((quasi) => (quasi as { value: { raw: string } }).value.raw)
    return written.map((text, i) => text + (i in expressions ? longestClasses(expressions[i]) : '')).join('')
  }
  if (right)
    return value.operator === '+' ? longestClasses(left) + longestClasses(right) : longestClasses(right)
  return 'computed'
}

const classes = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

function soup(node: SyntaxNode): string | undefined {
  if (node.type !== 'JSXAttribute' || nameOf(node.name) !== 'className') return undefined
  const count = classes(longestClasses(node.value)).length
  return count > mostClasses ? `has ${count} classes on an element` : undefined
}

/** Colours, lengths, and Tailwind's way to write either where they are used: text-[13px]. */
const literal = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(|\d(?:px|rem|pt)\b|[\w)]-\[/i
/** Sides of the screen, where sides of the text are meant. */
const physical =
  /(?:^|[\s:])-?(?:[mp][lr]|left|right|border-[lr]|text-left|text-right|float-(?:left|right))(?:-|\s|$)/

function written(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : undefined
}

function unnamedSize(node: SyntaxNode): string | undefined {
  const text = written(node)
  return text !== undefined && literal.test(text) ? `writes ${text}` : undefined
}

const styles = (files: readonly TextFile[]): readonly TextFile[] =>
  files.filter((file) => file.path.endsWith('.css') && isBelow('src/styles')(file))

/** Declarations of a style sheet; custom properties too. */
function declarations(file: TextFile): readonly { name: string; value: string; start: number }[] {
  const bare = file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...bare.matchAll(/(?<=^|[{;\s])(-{0,2}[a-z][\w-]*):\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? '',
    start: match.index,
  }))
}

const sided =
  /^(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)|(?:(?:min|max)-)?(?:width|height)|left|right|top|bottom)\b/

export const viewRules: readonly Rule[] = [
  {
    says: 'the reader holds no regular expression',
    todo: 'The browser does no text analysis: the press or the build is missing a field.',
    findings: (files) => inReader(files, regularExpression),
    broken: { path: 'src/reader/x.ts', text: 'export const clauses = (text: string) => text.split(/，/)' },
  },
  {
    says: `an element has at most ${mostClasses} classes`,
    todo: 'A piece of furniture, a token or an @utility in src/styles is missing.',
    findings: (files) => inReader(files, soup),
    broken: {
      path: 'src/reader/furniture/X.tsx',
      text: "export const X = () => <p className={'a b c d e f ' + (wide ? 'g h' : 'i')} />",
    },
  },
  {
    says: 'components write neither colours nor sizes',
    todo: 'Give the value a token in src/styles/tokens.css and use its name.',
    findings: (files) => inReader(files, unnamedSize),
    broken: {
      path: 'src/reader/furniture/X.tsx',
      text: "export const X = () => <p className='text-[13px]' />",
    },
  },
  {
    says: 'components get no HTML as a string',
    todo: 'Hand the blocks over and let React write them.',
    findings: (files) =>
      inReader(
        files.filter(({ path }) => path !== keepsHtml),
        (node) => (nameOf(node.name) === 'dangerouslySetInnerHTML' ? 'sets HTML from a string' : undefined),
      ),
    broken: {
      path: 'src/reader/furniture/X.tsx',
      text: 'export const X = () => <p dangerouslySetInnerHTML={html} />',
    },
  },
  {
    says: 'colours stand in tokens only',
    todo: 'Give the colour a token (--color-…) and use var(--color-…).',
    findings: (files) =>
      styles(files).flatMap((file) =>
        declarations(file)
          .filter(
            ({ name, value }) => !name.startsWith('--') && /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i.test(value),
          )
          .map(({ name, value, start }) => `${placeIn(file, start)} ${name}: ${value}`),
      ),
    broken: { path: 'src/styles/page.css', text: '.ear { color: #b00; }' },
  },
  {
    says: 'sizes and sides follow the text, not the screen',
    todo: 'Use the logical property: inline-size, margin-block-start, inset-inline-end; so that 竖排 works.',
    findings: (files) => [
      ...styles(files).flatMap((file) =>
        declarations(file)
          .filter(({ name }) => sided.test(name))
          .map(({ name, start }) => `${placeIn(file, start)} ${name}`),
      ),
      ...inReader(files, (node) => {
        if (node.type !== 'JSXAttribute' || nameOf(node.name) !== 'className') return undefined
        const text = longestClasses(node.value)
        return physical.test(text) ? `has ${text}` : undefined
      }),
    ],
    broken: { path: 'src/styles/page.css', text: '.ear {\n  margin-left: var(--spacing-line);\n}' },
  },
]
