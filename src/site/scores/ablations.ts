import { pressWeights, type Weights } from '../../press/weights.ts'

/** A number, or numbers by name. */
type Tree = number | { readonly [name: string]: Tree }

/** The name of every weight that counts for something: stories.join.newsLead. */
export const weightNames = (): string[] => leaves(pressWeights)

function leaves(tree: Tree, name = ''): string[] {
  if (typeof tree === 'number') return tree === 0 ? [] : [name]
  return Object.entries(tree).flatMap(([key, below]) => leaves(below, name ? `${name}.${key}` : key))
}

/** What a weight is. */
export const weightOf = (name: string): number =>
  name
    .split('.')
    .reduce<Tree>((tree, key) => (typeof tree === 'number' ? tree : tree[key]!), pressWeights) as number

/** All weights with one of them set to a value. */
export const withWeight = (name: string, value: number, weights: Weights = pressWeights): Weights =>
  put(weights, name.split('.'), value) as Weights

function put(tree: Tree, [key, ...rest]: readonly string[], value: number): Tree {
  if (key === undefined || typeof tree === 'number') return value
  return { ...tree, [key]: put(tree[key]!, rest, value) }
}
