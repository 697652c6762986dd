export function atOnce(): void {
  document.documentElement.dataset.live = ''
}
