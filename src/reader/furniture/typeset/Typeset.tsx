import { useState, useSyncExternalStore } from 'react'
import { isPhone } from '../../isPhone.ts'
import { onChoice, typesetChosen, typesetQuery, wear } from '../../preferences.ts'
import { tell } from '../bulletin/tell.ts'
import type { Opened } from '../settings/opened.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { absentFaces } from './facesHere.ts'
import { SizeRow } from './SizeRow.tsx'
import { ToolPanel } from './ToolPanel.tsx'
import { tellKept } from './tellKept.ts'

const themes = [
  { value: 'day', name: '日间' },
  { value: 'paper', name: '旧报' },
  { value: 'night', name: '夜读' },
  { value: 'contrast', name: '高对比' },
]
const faces = [
  { value: 'song', name: '宋', face: 'font-song' },
  { value: 'hei', name: '黑', face: 'font-hei' },
  { value: 'kai', name: '楷', face: 'font-kai' },
  { value: 'fang', name: '仿宋', face: 'font-fang' },
]
const lines = [
  { value: 'tight', name: '紧' },
  { value: 'normal', name: '中' },
  { value: 'loose', name: '松' },
]
const wideMeasures = [
  { value: 'short', name: '26字' },
  { value: 'mid', name: '30字' },
  { value: 'full', name: '34字' },
]
const narrowMeasures = [
  { value: 'short', name: '窄' },
  { value: 'mid', name: '中' },
  { value: 'full', name: '满' },
]
const paragraphs = [
  { value: 'indented', name: '缩进' },
  { value: 'apart', name: '空行' },
]
const aligned = [
  { value: 'both', name: '两端' },
  { value: 'start', name: '左齐' },
]
const directions = [
  { value: 'across', name: '横排' },
  { value: 'down', name: '竖排' },
]
const rulers = [
  { value: 'none', name: '不用' },
  { value: 'on', name: '逐段' },
]
const keys = [
  { value: 'on', name: '用' },
  { value: 'off', name: '不用' },
]

/** 版式: how pages look, chosen row by row; every choice holds at once. */
export function Typeset({ word, close }: Opened) {
  // A list has its make-up: what concerns running text is not offered.
  const inStory = document.querySelector('.copy') !== null
  const [absent] = useState(absentFaces)
  const narrow = isPhone()
  const here = faces.map((face) => ({ ...face, absent: absent.has(face.value) }))
  return (
    <ToolPanel title={word} close={close} actions={<Reset />}>
      <div className="typeset-rows">
        {inStory && <SizeRow />}
        <ChoiceRow label="主题" choice="theme" options={themes} />
        <ChoiceRow label="字体" choice="face" options={here} />
        {inStory && (
          <>
            <ChoiceRow label="行距" choice="lines" options={lines} />
            <ChoiceRow label="行长" choice="measure" options={narrow ? narrowMeasures : wideMeasures} />
            <ChoiceRow label="段落" choice="paragraphs" options={paragraphs} />
            <ChoiceRow label="对齐" choice="align" options={aligned} />
            <ChoiceRow label="排向" choice="direction" options={directions} />
            {CSS.supports('animation-timeline: view()') && (
              <ChoiceRow label="阅读尺" choice="ruler" options={rulers} />
            )}
          </>
        )}
        {!narrow && <ChoiceRow label="单键" choice="keys" options={keys} />}
      </div>
      <button type="button" className="tool typeset-copy" onClick={() => void copyAddress()}>
        复制此版式的地址
      </button>
    </ToolPanel>
  )
}

/** 复原: all as given; what was chosen can be had back. */
function Reset() {
  const chosen = useSyncExternalStore(onChoice, typesetChosen)
  const reset = () => {
    tellKept(wear(''))
    tell({ words: '版式已复原', action: { name: '撤回', act: () => tellKept(wear(chosen)) } })
  }
  return (
    <button type="button" className="tool" disabled={chosen === ''} onClick={reset}>
      复原
    </button>
  )
}

async function copyAddress(): Promise<void> {
  const address = new URL(location.href)
  address.searchParams.set(typesetQuery, typesetChosen())
  try {
    await navigator.clipboard.writeText(address.href)
    tell({ words: '已复制此版式的地址' })
  } catch {
    tell({ words: '浏览器不许复制' })
  }
}
