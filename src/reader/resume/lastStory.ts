import { allRead, isPartlyRead } from './keptReading.ts'
import { resumeAddress } from './marks.ts'

/** Whether the reader put it away; it then stays away until the next visit. */
let putAway = false

/** 告示 on a front page: the story of this edition that was read last, with a way back into it. */
export function tellLastStory(): void {
  document.querySelector('.resume-bulletin')?.remove()
  const heads = [...document.querySelectorAll('main article h2[id^=headline-], header h2[id^=headline-]')]
  const ids = heads.map(({ id }) => id.slice('headline-'.length))
  const here = Object.entries(allRead()).filter(([id]) => ids.includes(id))
  const [last] = here.filter(([, read]) => isPartlyRead(read)).sort(([, a], [, b]) => b.when - a.when)
  const isFront = document.querySelector('.masthead') !== null
  if (!last || putAway || !isFront) return
  const [id, read] = last
  const whole = here.filter(([, { share }]) => share >= 100).length
  const line = document.createElement('section')
  line.className = 'resume-bulletin'
  line.ariaLabel = '上次读到'
  const told = document.createElement('p')
  const title = Object.assign(document.createElement('b'), { textContent: read.title })
  const facts = `第${read.paragraph}段　${ids.length}篇中已读${whole}篇`
  told.append('上次读到', title, Object.assign(document.createElement('span'), { textContent: facts }))
  const on = Object.assign(document.createElement('a'), {
    className: 'tool resume-on',
    textContent: '续读',
    href: resumeAddress(id, read),
  })
  const away = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'tool',
    textContent: '收起',
  })
  away.addEventListener('click', () => {
    putAway = true
    line.remove()
  })
  const acts = Object.assign(document.createElement('div'), { className: 'resume-acts' })
  acts.append(on, away)
  line.append(told, acts)
  document.body.append(line)
}
