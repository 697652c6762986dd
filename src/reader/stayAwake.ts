/** 不熄屏: keeps the screen on where the browser can. Returns what gives it back. */
export function stayAwake(): () => void {
  let held: WakeLockSentinel | undefined
  let wanted = true
  const ask = () => {
    if (!wanted || document.visibilityState !== 'visible') return
    // refused where the battery is low: the screen then goes off as it always does
    navigator.wakeLock?.request('screen').then(
      (lock) => {
        held = lock
        if (!wanted) void lock.release()
      },
      () => {},
    )
  }
  ask()
  // A page that was hidden has lost it.
  document.addEventListener('visibilitychange', ask)
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', ask)
    void held?.release()
  }
}
