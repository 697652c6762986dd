import type { Root } from 'postcss'

/**
 * The sheet said in fewer characters, which look the same: what lightningcss leaves as it is in custom properties, and
 * what Tailwind writes for utilities that are not here.
 */
export function shorter(sheet: Root): Root {
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration
    const before = declaration.prev()
    if (before?.type === 'decl' && before.prop === prop && before.value === value) before.remove()
    declaration.value = folded(unread(value))
  })
  return withConstants(sheet)
}

/** Lengths of the design, told in px over 16: `calc(24rem / 16)` is 1.5rem. */
function folded(value: string): string {
  return value.replace(/calc\((\d+)rem \/ 16\)/g, (_, px: string) =>
    `${Number(px) / 16}rem`.replace(/^0\./, '.'),
  )
}

/** A property of Tailwind's own that no utility here sets is always its fallback. */
function unread(value: string): string {
  return value.replace(/var\(--tw-(?:leading|font-weight),\s*(var\([^()]*\))\)/g, '$1')
}

/** A short value that the root alone tells, once and for every width, theme and wish, stands where it is read. */
function withConstants(sheet: Root): Root {
  const told = new Map<string, string | undefined>()
  sheet.walkDecls(/^--/, ({ prop, value, parent }) => {
    const isRoot = parent?.type === 'rule' && 'selector' in parent && parent.selector === ':root,:host'
    const isShort = value.length <= longest && !value.includes('(')
    told.set(prop, isRoot && isShort && !told.has(prop) ? value : undefined)
  })
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (read, name: string) => told.get(name) ?? read,
    )
  })
  return sheet
}

/** In characters: longer ones are better said once. */
const longest = 16
