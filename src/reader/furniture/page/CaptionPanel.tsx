import type { Figure } from '../../../newspaper/article.ts'

/** 图片: its caption and credit between 裁切角. The photograph itself is not in the text, and nothing stands in for it. */
export function CaptionPanel({
  figure,
  language,
  label,
}: {
  figure: Figure
  language: string | undefined
  label?: string
}) {
  return (
    <figure className="crop-corners px-half py-quarter">
      {label && <p className="meta text-ink-2">{label}</p>}
      <figcaption lang={language}>
        <p className="whole-measure font-kai text-caption">{figure.caption}</p>
        {figure.credit && <p className="byline text-byline text-end">{figure.credit}</p>}
      </figcaption>
    </figure>
  )
}

/** What the page says of the photograph. */
export function PhotographNote() {
  return <p className="meta text-center">原版此处为照片，文字版不含图像</p>
}
