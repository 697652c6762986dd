import type { NavigateFunction } from 'react-router'

/** 返回: to where one came from, with its scroll; to `otherwise` for who came from nowhere on this site. */
export function turnBack(navigate: NavigateFunction, otherwise: string): void {
  const { idx = 0 } = (history.state ?? {}) as { idx?: number }
  const cameFromHere = document.referrer.startsWith(location.origin + import.meta.env.BASE_URL)
  if (idx > 0 || (cameFromHere && history.length > 1)) void navigate(-1)
  else void navigate(otherwise)
}
