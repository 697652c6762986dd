import { endsIn, kind } from './characterKinds.ts'

// 13907151234    联系电话：82345678    电话：0516-85690021

const telephone = /(?:^|\D)(?:1\d{10}|(?:0\d{2,3}-?)?[2-8]\d{6,7})$/u

/** 电话: whether a line (mended) ends with a telephone number, as advertisements do. */
export const endsWithTelephone = (text: string): boolean => endsIn(text, kind.digit) && telephone.test(text)

/** Whether it holds nothing else, but for a word before the number, or whom one asks for. */
export const isTelephone = (text: string): boolean =>
  text.length <= 40 && endsWithTelephone(text) && (text.search(telephone) <= 6 || contact.test(text))

// 联系人：陈先生　电话：0516-85690021
const contact = /^(?:联系人|\p{Script=Han}{0,4}电话)[：:]/u
