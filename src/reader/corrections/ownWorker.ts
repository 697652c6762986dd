/** The browser's own types, which TypeScript's do not know. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/**
 * 自家线程: starts a worker of our own. The policy of every page lets addresses become scripts here alone, and here only
 * those of our site do.
 */
export function ownWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('banxin', { createScriptURL: ours })
  return new Worker(policy ? policy.createScriptURL(address) : ours(address), { type: 'module' })
}

function ours(address: string): string {
  const { origin, href } = new URL(address, location.href)
  if (origin !== location.origin) throw new TypeError(`${address} is no script of this site`)
  return href
}
