import type { Galley } from '../text/galley.ts'
import { type NewsLead, readNewsLead } from './newsLead.ts'

// 新华社北京7月27日电（记者　梅常伟）在庆祝…

const leads = new WeakMap<Galley, NewsLead | 'none'>()

/** 消息头 of a galley; read once, since three steps ask for it. */
export function newsLeadOf(galley: Galley): NewsLead | undefined {
  let lead = leads.get(galley)
  if (lead === undefined) {
    lead = readNewsLead(galley.text) ?? 'none'
    leads.set(galley, lead)
  }
  return lead === 'none' ? undefined : lead
}
