// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { attendToTools } from '../../src/reader/attendToTools.ts'
import { choiceOf, choices, choose, onChoice, typesetChosen, wear } from '../../src/reader/preferences.ts'
import { atOnce } from '../../src/reader/start/atOnce.ts'
import { openScreen } from './openScreen.tsx'

const page = document.documentElement
const kept = () => localStorage.getItem('banxin.typeset')
const heardElsewhere = (newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key: 'banxin.typeset', newValue }))

// as it stands in the head of a built page
beforeAll(atOnce)
beforeEach(() => {
  wear('')
})

describe('the store of choices', () => {
  test('each choice is worn by the page and kept on the device', () => {
    for (const [name, values] of Object.entries(choices)) {
      for (const value of values) {
        expect(choose({ [name]: value })).toBe(true)
        expect(choiceOf(name as keyof typeof choices)).toBe(value)
      }
      wear('')
    }
  })

  test('what is as given is not kept, and nothing chosen leaves nothing', () => {
    choose({ face: 'kai', lines: 'loose' })
    expect(kept()).toBe('face-kai.lines-loose')
    choose({ face: 'song' })
    expect(kept()).toBe('lines-loose')
    choose({ lines: 'normal' })
    expect(kept()).toBeNull()
    expect(typesetChosen()).toBe('')
  })

  test('a size is a choice even where the other width has it as given', () => {
    choose({ size: '2' })
    expect(page.dataset.size).toBe('2')
    choose({ size: '3' })
    expect(page.dataset.size).toBeUndefined()
  })

  test('foreign values count as nothing chosen', () => {
    for (const foreign of [
      'null',
      '{"theme":"night"}',
      'theme-blue',
      'size-7.face-',
      'keys',
      '..-.-',
      'x-y',
    ]) {
      heardElsewhere(foreign)
      expect(typesetChosen(), foreign).toBe('')
    }
    heardElsewhere('theme-blue.face-kai.size-9')
    expect(typesetChosen()).toBe('face-kai')
  })

  test('a device that keeps nothing, or is full, wears it all the same and says so', () => {
    const refuse = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { setItem: refuse, removeItem: refuse })
    expect(choose({ theme: 'night' })).toBe(false)
    expect(page.dataset.theme).toBe('night')
    expect(wear('')).toBe(false)
    expect(page.dataset.theme).toBeUndefined()
    vi.unstubAllGlobals()
  })

  test('two tabs agree, and what listens is told', () => {
    const listener = vi.fn()
    const end = onChoice(listener)
    heardElsewhere('theme-contrast.size-6')
    expect(choiceOf('theme')).toBe('contrast')
    expect(choiceOf('size')).toBe('6')
    heardElsewhere(null)
    expect(typesetChosen()).toBe('')
    expect(listener).toHaveBeenCalledTimes(2)
    end()
    heardElsewhere('theme-night')
    expect(listener).toHaveBeenCalledTimes(2)
  })
})

test('夜读 of the front page is worn and kept', async () => {
  await openScreen('/')
  const night = screen.getByRole('button', { name: '夜读' })
  attendToTools(new MouseEvent('mousedown'))
  fireEvent.click(night)
  expect(page.dataset.theme).toBe('night')
  expect(kept()).toBe('theme-night')
  expect(night.ariaPressed).toBe('true')
})

test('the front page offers theme and face alone', async () => {
  await openScreen('/')
  fireEvent.click(screen.getAllByRole('button', { name: '版式' })[0]!)
  const tool = await screen.findByRole('dialog', { name: '版式' })
  const rows = within(tool).getAllByRole('radiogroup')
  expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(['主题', '字体'])
  fireEvent.click(within(tool).getByRole('button', { name: '完成' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a story has every row of 版式', async () => {
  await openScreen('/article/dyke')
  fireEvent.click(screen.getAllByRole('button', { name: '版式' })[0]!)
  const tool = await screen.findByRole('dialog', { name: '版式' })
  fireEvent.click(within(tool).getByRole('radio', { name: '空行' }))
  expect(page.dataset.paragraphs).toBe('apart')
  expect(within(tool).getByRole<HTMLInputElement>('radio', { name: '空行' }).checked).toBe(true)
})
