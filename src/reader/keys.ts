import { useLayoutEffect } from 'react'

/* 单键: single keys that do something on a screen. Off while one types, and with `data-keys="off"` on the root. */

/** By key, as `KeyboardEvent.key` has it in lower case: what to do, the last to ask first. */
const asked = new Map<string, readonly (() => void)[]>()

/** Does `act` at a key while a component stands. Of several that ask for one key the last drawn is heard. */
export function useKey(key: string, act: () => void): void {
  // What can be seen can be asked.
  useLayoutEffect(() => onKey(key, act))
}

/** Does `act` at a key, until what is returned is called. */
export function onKey(key: string, act: () => void): () => void {
  asked.set(key, [act, ...(asked.get(key) ?? [])])
  return () => void asked.set(key, asked.get(key)?.filter((each) => each !== act) ?? [])
}

/** Hears the keys of the whole document. */
export function listenForKeys(): void {
  document.addEventListener('keydown', hearKey)
}

/** Does what is asked for at a key, unless it was done. */
export function hearKey(event: KeyboardEvent): void {
  const { key, target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return
  if (document.documentElement.dataset.keys === 'off' || takesText(target)) return
  // These choose among radios.
  if (key.endsWith('t') && key.startsWith('Arrow') && (target as Element).matches('input')) return
  // Esc closes what is open first.
  if (key === 'Escape' && document.querySelector(':popover-open')) return
  const [act] = asked.get(key.toLowerCase()) ?? []
  if (!act) return
  event.preventDefault()
  act()
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
