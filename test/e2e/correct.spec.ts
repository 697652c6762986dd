import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as bare, type Page } from '@playwright/test'
import type { Answer, Question } from '../../src/desk/messages.ts'
import type { Edition } from '../../src/newspaper/page.ts'
import { linkJumps } from '../../src/press/articles/followJumps.ts'
import { readSeeds } from '../../src/press/readEdition.ts'
import { settingHeads } from '../../src/site/editions/settingHeads.ts'
import { archiveOf } from '../site/printing.ts'
import { awake, expect, test } from './watched.ts'

/* 更正: a reader puts right where lines belong. */

test.describe.configure({ timeout: 120_000 })

const site = resolve(import.meta.dirname, '../../dist')
const seeds = resolve(import.meta.dirname, '../../seeds')
const seed = '000_8dce6e93c7762373.txt'
const story = readdirSync(join(site, 'article'))
  .find((name) => name.startsWith('筑牢'))!
  .replace('.html', '')
const article = `/article/${story}`
const correct = (chosen = '') => `${article}/correct${chosen && `?${chosen}`}`

const before = (page: Page) => page.getByRole('region', { name: '改前改后' }).locator('> div').first()
const after = (page: Page) => page.getByRole('region', { name: '改前改后' }).locator('> div').last()
const keep = (page: Page) => page.getByRole('button', { name: '留下此更正' })
/** Milliseconds: a page is pressed twice, on a busy machine. */
const slow = { timeout: 30_000 }

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const told = (page: Page) => page.getByRole('status').filter({ hasText: '已' })

/** Two paragraphs of the story, the second of which begins at line 326. */
const joint = '助力美丽乡村建设。在总投资'

async function keepJoint(page: Page) {
  await page.goto(correct('lines=324-326'))
  await page.getByRole('radio', { name: '这几行是一段' }).click(slow)
  await keep(page).click(slow)
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('I say that lines are one paragraph, see the page as it would be, and keep it over a reload', async ({
  page,
}) => {
  await page.goto(correct('lines=324-326'))
  await expect(before(page)).toContainText('再选一项', slow)
  await expect(keep(page)).toBeDisabled()
  await axe(page)
  await page.getByRole('radio', { name: '这几行是一段' }).click(slow)
  await expect(before(page).getByRole('paragraph').filter({ hasText: '¶ 分段' })).toHaveCount(1, slow)
  await expect(after(page)).toContainText(joint, slow)
  await expect(page.getByRole('main')).toContainText('本篇由12段成11段；其余6篇不变。一字未增减。')
  await axe(page)
  await keep(page).click(slow)
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await expect(told(page)).toHaveText('已留下　这几行是一段', slow)
  const row = page.getByRole('listitem').filter({ hasText: '这几行是一段' })
  await expect(row).toContainText('筑牢高质量发展的“压舱石”　第9段')
  await expect(row).toContainText('310–338行')
  await axe(page)
  await page.reload()
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
})

test('its story shows it and says so, and can be seen as it was printed', async ({ page }) => {
  await keepJoint(page)
  await page.goto(article)
  const joined = page.getByRole('article').getByRole('paragraph').filter({ hasText: joint })
  await expect(joined).toBeVisible(slow)
  await expect(page.getByRole('region', { name: '更正' })).toContainText('已更正 1 处', slow)
  await expect(page.getByRole('contentinfo')).toContainText('已更正 1 处', slow)
  await axe(page)
  await page.getByRole('button', { name: '看原样' }).click()
  await expect(joined).toHaveCount(0, slow)
  await page.getByRole('button', { name: '看更正后' }).click()
  await expect(joined).toBeVisible(slow)
  await page.getByRole('contentinfo').getByRole('link', { name: '更正归并' }).click()
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
})

// A host answers the address of a story that a correction made with 404.html.
test('so does the front page, made up anew', { tag: '@not-found' }, async ({ page }) => {
  await page.goto(correct('lines=304-308&as=begins'))
  await keep(page).click(slow)
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await page.goto('/')
  await expect(page.getByRole('region', { name: '更正' })).toContainText('已更正 1 处', slow)
  await expect(page.getByRole('contentinfo')).toContainText('已更正 1 处', slow)
  // Titled by its first words, or by those of a caption that goes with it: both name him, and no other link does.
  const fresh = page.getByRole('main').getByRole('link').filter({ hasText: '市委书记史根治' })
  await expect(fresh.first()).toBeVisible(slow)
  await axe(page)
  await fresh.first().click()
  await expect(page).toHaveURL(/\/article\/[^/]+$/, slow)
  await expect(page.getByRole('article')).toContainText('勉励企业加快建设进度', slow)
  await page.reload()
  await expect(page.getByRole('article')).toContainText('勉励企业加快建设进度', slow)
})

test('from a sentence in 原文对照 I come to its lines with a key', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${article}/source`)
  await expect(page.getByRole('link', { name: '有误' })).toBeVisible(slow)
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/\/correct\?lines=\d+-\d+$/)
  await expect(page.getByRole('option', { selected: true }).first()).toBeVisible(slow)
})

test('taken back it is gone, and can be brought back', async ({ page }) => {
  await keepJoint(page)
  await page.getByRole('button', { name: '撤回，310–338行' }).click()
  await expect(title(page)).toHaveText('本版已更正 0 处', slow)
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await page.getByRole('button', { name: '全部撤回' }).click()
  await expect(title(page)).toHaveText('本版已更正 0 处', slow)
  await page.goto(article)
  await awake(page)
  const joined = page.getByRole('article').getByRole('paragraph').filter({ hasText: joint })
  await expect(joined).toHaveCount(0)
  await expect(page.getByRole('region', { name: '更正' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('banxin.corrections'))).toBeNull()
})

test('an address of no story, or of lines that the page has not, is not followed', {
  tag: ['@desktop', '@not-found'],
}, async ({ page }) => {
  await page.goto(`/article/${encodeURIComponent('没有的稿件')}/correct`)
  await expect(title(page)).toHaveText('没有这一页', slow)
  await page.goto(correct('lines=5000-99999999&as=paragraph'))
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1, slow)
  await axe(page)
})

test('what I kept I can take back at once', async ({ page }) => {
  await keepJoint(page)
  await expect(title(page)).toBeFocused()
  const undo = page.getByRole('button', { name: '撤回', exact: true })
  await expect(undo).toBeVisible(slow)
  await page.keyboard.press('F6')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('本版已更正 0 处', slow)
})

test('the exported sidecar, put beside the seed, gives the same page', async ({ page }) => {
  await keepJoint(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '带走' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('000_8dce6e93c7762373.json')
  const folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  copyFileSync(join(seeds, seed), join(folder, seed))
  await file.saveAs(join(folder, file.suggestedFilename()))
  const { contents, open, diagnostics } = archiveOf(folder, settingHeads(readSeeds)).read()
  const built = JSON.parse(open(contents.editions[0]!).json) as Edition
  rmSync(folder, { recursive: true })
  const texts = built.pages.flatMap(({ articles }) =>
    articles.flatMap(({ body }) => body.map(({ text }) => text)),
  )
  expect(texts.some((text) => text.includes(joint))).toBe(true)
  expect(diagnostics.filter(({ rule }) => rule === 'correction')).toEqual([])
})

test('with the keyboard alone I choose lines, say what they are, and keep it', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto(correct('lines=326-326'))
  await page.getByRole('button', { name: '起于上移一行' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '起于324行' })).toHaveCount(1)
  await expect(page).toHaveURL(/lines=324-326/)
  for (const next of ['起于下移一行', '止于上移一行', '止于下移一行']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: next })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: '这几行是一段' })).toBeChecked()
  await page.keyboard.press('Tab')
  const lines = page.getByRole('listbox', { name: '提取原文' })
  await expect(lines).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page).toHaveURL(/lines=324-327/)
  await expect(lines.getByRole('option', { selected: true })).toHaveCount(4)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '不改了' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(keep(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await expect(title(page)).toBeFocused()
})

test('I tap a number, and then another', async ({ page, isMobile }) => {
  await page.goto(correct('lines=326-326'))
  const line = (number: number) =>
    page
      .getByRole('option', { name: new RegExp(`^第${number}行`) })
      .locator('span')
      .first()
  for (const number of [324, 327]) await (isMobile ? line(number).tap() : line(number).click())
  await expect(page).toHaveURL(/lines=324-327/)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(4)
})

test('I draw over lines', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(correct('lines=326-326'))
  const box = async (number: number) =>
    (await page.getByRole('option', { name: new RegExp(`^第${number}行`) }).boundingBox())!
  const [from, to] = [await box(324), await box(328)]
  await page.mouse.move(from.x + 60, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 10, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/lines=324-328/)
})

test('I give a heading to another story, from a list of the headlines of the page', async ({ page }) => {
  await page.goto(correct('lines=142-142'))
  await page.getByRole('radio', { name: '标题归另一篇' }).click(slow)
  await expect(after(page)).toContainText('再选归到哪篇')
  await page.getByRole('radio', { name: '培植良好产业生态' }).click(slow)
  await expect(after(page)).toContainText('良好的产业生态', slow)
  await axe(page)
  await keep(page).click(slow)
  await expect(page.getByRole('listitem').filter({ hasText: '标题归另一篇' })).toContainText('142行')
})

test('two that contradict each other are told, both named, and wait for me', async ({ page }) => {
  for (const name of ['培植良好产业生态', /^常态化/]) {
    await page.goto(correct('lines=142-142&as=heading'))
    await page.getByRole('radio', { name }).click(slow)
    await expect(keep(page)).toBeEnabled(slow)
    await keep(page).click(slow)
    await expect(title(page)).toHaveText(/本版已更正/, slow)
  }
  const row = page.getByRole('listitem').filter({ hasText: '与本机另一处更正相左' })
  await expect(row).toContainText('那里把它归在“培植良好产业生态”。留哪一个？')
  await expect(page.getByRole('button', { name: '带走' })).toBeDisabled()
  await axe(page)
  await row.getByRole('button', { name: '留我的' }).click()
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await expect(page.getByRole('button', { name: '带走' })).toBeEnabled()
})

test('one that contradicts the sidecar takes its place, or goes', async ({ page }) => {
  const theirs = {
    kind: 'residue',
    lines: [324, 326],
    expects: readFileSync(join(seeds, seed), 'utf8').split('\n').slice(323, 326).join(''),
  }
  await page.route('**/screens/article/*.json', async (route) => {
    const answer = await route.fetch()
    const file = await answer.json()
    file.screen.content.matter.sidecar = { paper: '清河日报', corrections: [theirs] }
    await route.fulfill({ response: answer, json: file })
  })
  await page.goto(correct('lines=324-326&as=begins'))
  await expect(page.getByRole('main')).toContainText(
    '与版面文件里已有的更正相左：那里说324–326行“这不是稿件”。',
    slow,
  )
  await keep(page).click(slow)
  const row = page.getByRole('listitem').filter({ hasText: '与版面文件里已有的更正相左' })
  await row.getByRole('button', { name: '留我的' }).click()
  await expect(row).toHaveCount(0, slow)
  await expect(page.getByRole('main')).toContainText('那里已有一份，含1处；合并后共1处。', slow)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '合并后带走' }).click(),
  ])
  const json = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(json.paper).toBe('清河日报')
  expect(json.corrections).toMatchObject([{ kind: 'begins', lines: [324, 326] }])
})

for (const [name, said] of [
  ['SecurityError', '浏览器不许存，更正只在这一页有效。'],
  ['QuotaExceededError', '这台设备存不下了，更正只在这一页有效。'],
] as const)
  test(`where the device keeps nothing (${name}) it says so, and keeps it on the page`, async ({ page }) => {
    await page.addInitScript((fault) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', fault)
      }
    }, name)
    await keepJoint(page)
    await expect(page.getByRole('alert')).toHaveText(said)
    await expect(page.getByRole('listitem').filter({ hasText: '这几行是一段' })).toBeVisible()
    await axe(page)
  })

test('two tabs agree', async ({ page, context }) => {
  await page.goto(correct())
  await expect(title(page)).toHaveText('本版已更正 0 处', slow)
  const other = await context.newPage()
  await keepJoint(other)
  await expect(title(page)).toHaveText('本版已更正 1 处', slow)
  await page.getByRole('button', { name: '全部撤回' }).click()
  await expect(title(other)).toHaveText('本版已更正 0 处', slow)
})

// The browser reports what did not load.
bare('where the desk breaks down it says that nothing was kept', async ({ page }) => {
  await page.route('**/assets/worker-*.js', (route) => route.abort())
  await page.goto(correct('lines=324-326&as=paragraph'))
  await expect(page.getByRole('alert')).toHaveText('算不出改后的版面，更正没有留下。', slow)
  await axe(page)
})

test.describe('a further page of an edition', () => {
  // The site of several editions stands next door (`archive.ts`).
  test.use({ baseURL: `http://localhost:${Number(process.env.PORT ?? 4719) + 1}` })

  test('is corrected as the first is, and its sidecar has its own name', async ({ page }) => {
    await page.goto('/edition/2021-03-05')
    const link = page.getByRole('heading', { level: 2, name: '把好事办在人家要紧处' }).getByRole('link')
    const own = (await link.getAttribute('href')) ?? ''
    await page.goto(`${own}/correct?lines=24-25&as=paragraph`)
    await keep(page).click(slow)
    await expect(title(page)).toHaveText('本版已更正 1 处', slow)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '带走' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('0305-2.json')
    await page.goto(own)
    const joined = page.getByRole('article').getByRole('paragraph').filter({ hasText: '吃饭。所以办事之前' })
    await expect(joined).toBeVisible(slow)
    await page.goto('/edition/2021-03-05')
    const note = page.getByRole('region', { name: '更正' })
    await expect(note).toContainText('本版在这台设备上已更正 1 处', slow)
    await page.goto('/section/2021-03-05-news')
    await expect(note).toContainText('这里所列仍照原样；所出的一版在这台设备上已更正 1 处', slow)
    await axe(page)
    await page.goto('/edition/2020-11-12')
    await awake(page)
    await expect(note).toHaveCount(0)
  })

  test('to which a story goes on is corrected from there, and the story shows it', async ({ page }) => {
    await page.goto('/edition/2021-03-05')
    const link = page.getByRole('heading', { level: 2, name: '渡口大桥今日全线贯通' }).getByRole('link')
    const own = (await link.getAttribute('href')) ?? ''
    await page.goto(`${own}/source`)
    const sentence = page.getByRole('region', { name: '成版文章' }).getByText('参加设计的工程师说')
    await sentence.click(slow)
    await page.getByRole('link', { name: '有误' }).and(page.locator(':visible')).click()
    await expect(page).toHaveURL(/correct\?sheet=\d+&lines=9-10$/)
    await page.getByRole('button', { name: '起于上移一行' }).click(slow)
    await page.getByRole('radio', { name: '这几行是一段' }).click(slow)
    const joined = '穿过一条马路。参加设计的工程师说'
    await expect(after(page)).toContainText(joined, slow)
    await keep(page).click(slow)
    await expect(title(page)).toHaveText('本版已更正 1 处', slow)
    await expect(page.getByRole('main')).toContainText('带走为 0305-2.json')
    await page.goto(own)
    await expect(page.getByRole('article').getByRole('paragraph').filter({ hasText: joined })).toBeVisible(
      slow,
    )
    await page.getByRole('contentinfo').getByRole('link', { name: '更正归并' }).click()
    await expect(title(page)).toHaveText('本版已更正 1 处', slow)
    await page.getByRole('button', { name: /^撤回，/ }).click()
    await expect(title(page)).toHaveText('本版已更正 0 处', slow)
  })
})

test('the desk presses in the browser to the letter what the build pressed', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/')
  const [edition = ''] = readdirSync(join(site, 'edition'))
  const built = JSON.parse(readFileSync(join(site, 'edition', edition), 'utf8')) as Edition
  const { text: file, ...printed } = built.pages[0]!
  // the files of the build before may still lie there
  const opened = readdirSync(join(site, 'assets')).filter((name) => /^worker-|^openDesk-/.test(name))
  const when = (name: string) => statSync(join(site, 'assets', name)).mtimeMs
  const worker = opened.sort((a, b) => when(b) - when(a)).find((name) => name.startsWith('worker-'))
  const question: Question = {
    kind: 'set',
    place: 0,
    front: true,
    matter: {
      seed,
      text: await (await page.request.get(`/${file}`)).text().then((text) => text.replace(/^\ufeff/, '')),
      at: 0,
      own: { made: [], setAside: [] },
    },
  }
  const told = await page.evaluate(
    ({ address, asked }) =>
      new Promise<{ answer: Answer }>((resolve, reject) => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: {
            createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string }
          }
        }
        const policy = trustedTypes.createPolicy('banxin', { createScriptURL: (url: string) => url })
        const desk = new Worker(policy.createScriptURL(address), { type: 'module' })
        desk.onmessage = ({ data }) => resolve(data)
        desk.onerror = ({ message }) => reject(new Error(message))
        desk.postMessage({ n: 1, question: asked })
      }),
    { address: `/assets/${worker}`, asked: question },
  )
  if (told.answer.kind !== 'set') throw new Error(told.answer.kind)
  const { page: pressed, composition } = told.answer
  // jumps are followed over all pages of an edition
  const [linked] = linkJumps([pressed])
  expect(JSON.stringify(linked) === JSON.stringify(printed), 'the page').toBe(true)
  const front = JSON.parse(readFileSync(join(site, 'screens/index.json'), 'utf8'))
  const [made] = front.screen.content.compositions
  expect(JSON.stringify(composition) === JSON.stringify(made), 'its make-up').toBe(true)
})
