// NEW YORK (AP) — A film …   LONDON, March 3 — …   BRUSSELS — …
// London, May 1, 1 a. m.— The discussion …   SYRACUSE, N. Y., Sept. 16. Nine persons …
// Berlin (dpa) - Der …   PARIS, 3 mai. — Le …

const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|[Mm]ai|mars|Okt|Dez|janv|f[ée]v|avr|juin|juillet|ao[ûu]t|d[ée]c)[a-zäéû]{0,6}\\.?'
const name = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
const region = '(?:, \\p{Lu}[\\p{L}.]*(?: ?\\p{Lu}\\.)?)?'
const day = `,? (?:${month} \\d{1,2}|\\d{1,2}\\.? ${month})`
const hour = '(?:,? \\d{1,2}[\\d:. ]{0,4}[apAP]\\. ?[mM]\\.?)?'
const agency = ' ?\\([\\p{L}][\\p{L}\\p{N}./& -]{1,30}\\)'
const wire =
  ' ?\\((?:AP|AFP|UPI|PA|CP|EFE|ANSA|TASS|TNS|CNS|APA|SID|[Ss]da|SDA|[Dd]pa|DPA|ddp|epd|KNA|Reuters?|REUTERS?|Xinhua|Bloomberg)\\)'
const dash = ' ?(?:—|–|--)'
const hyphen = ',? -(?= )'

const dateline = new RegExp(
  `^(?:${[
    `${name}${region}${day}\\.?${hour}(?:${agency})?(?:${dash}|${hyphen}|\\. |,? \\()`,
    `${name}${region}${agency}${dash}`,
    `${name}${region}${wire}(?:${hyphen}|[:.])`,
    `\\p{Lu}[\\p{Lu}.' -]{3,}${region}(?:${dash}|${hyphen})`,
  ].join('|')})`,
  'u',
)

/** A dateline ends within so many UTF-16 units. */
const longest = 80

/** 西文电头: whether a text in an alphabetic script opens with the place of the report, and perhaps its day and agency. */
export const opensWithDateline = (text: string): boolean => dateline.test(text.slice(0, longest))
