import { kind } from './characterKinds.ts'
import { endingIn, gated } from './gated.ts'

// 13907151234    联系电话：82345678    电话：0516-85690021

const telephone = gated(/(?:^|\D)(?:1\d{10}|(?:0\d{2,3}-?)?[2-8]\d{6,7})$/u, endingIn(kind.digit))

/** 电话: a line (mended) that ends with a telephone number, as advertisements do. */
export const endsWithTelephone = (text: string): boolean => telephone.test(text)

/** A line (mended) with nothing before its telephone number but a word, or the person to ask for. */
export const isTelephone = (text: string): boolean => {
  const found = text.length <= 40 ? telephone.exec(text) : null
  return found !== null && (found.index <= 6 || contact.test(text))
}

// 联系人：陈先生　电话：0516-85690021
const contact = /^(?:联系人|\p{Script=Han}{0,4}电话)[：:]/u
