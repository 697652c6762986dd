import { noChinese, whyNoChinese } from './happenings.ts'

/** The word of 朗读 in the row and the dock of a story: what it does now, or why it does nothing. */
export function setRowWord(is: 'off' | 'on' | 'noVoice'): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[value=aloud]')) {
    button.textContent = is === 'noVoice' ? noChinese : is === 'on' ? '朗读中' : '朗读'
    button.disabled = is === 'noVoice'
    button.classList.toggle('aloud-mute', is === 'noVoice')
    button.title = is === 'noVoice' ? whyNoChinese : ''
    if (is === 'on') button.ariaPressed = 'true'
    else button.removeAttribute('aria-pressed')
  }
}
