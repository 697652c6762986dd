import { gap, sayDownwards, sayNumeral } from '../../wording.ts'

/** 鱼尾: the 版心 of a thread-bound book, with running head, section and place. Its upper bar grows as one reads. */
export function FishtailStrip({ title, label, place }: { title: string; label: string; place: number }) {
  return (
    <div className="fishtail-strip" aria-hidden="true">
      <span className="fishtail-bar grows-with-reading" />
      <span className="fishtail" />
      <span className="fishtail-head">{sayDownwards(title)}</span>
      <span className="fishtail-foot">{label + gap + sayNumeral(place)}</span>
      <span className="fishtail" />
      <span className="fishtail-bar" />
    </div>
  )
}
