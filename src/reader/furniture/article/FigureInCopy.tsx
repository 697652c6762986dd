import type { Figure } from '../../../newspaper/article.ts'

/** 图片 in the reading view: caption and credit between 裁切角, in the voice of the page. */
export function FigureInCopy({ figure, language }: { figure: Figure; language: string | undefined }) {
  return (
    <figure className="crop-corners figure-in-copy">
      <p className="figure-label">图片说明</p>
      <figcaption lang={language}>
        <p className="font-kai text-caption-reading">{figure.caption}</p>
        {figure.credit && <p className="byline text-byline text-end">{figure.credit}</p>}
      </figcaption>
    </figure>
  )
}
