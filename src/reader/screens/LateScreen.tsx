import type { ComponentType } from 'react'

/** A screen that comes late as a whole. */
export function LateScreen({ of }: { of: () => ComponentType }) {
  const Screen = of()
  return <Screen />
}
