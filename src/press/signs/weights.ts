/**
 * 行证之权: what one line says by itself. Costs are nats, the negative logarithm of how likely a reading is: 2 more is seven
 * times less likely, less than 0 speaks for it.
 */
export const signWeights = {
  /** A line that stands by itself, as who signs a letter does; a row of a table; a pen name under what he wrote. */
  alone: { begins: -1, goesOn: 6, head: 6, ends: 0 },
  row: { begins: -1, goesOn: 8, head: 8, ends: 0 },
  penName: { begins: 6, goesOn: 0, head: 6, ends: 0 },
  /** An item of a list, and the lines that it goes on with. */
  item: { begins: -4, goesOn: 6, head: 6 },
  itemGoesOn: { begins: 4, head: 6 },
  /** What is printed from top to bottom, without 。 and with it. */
  uprightHead: { begins: 6, goesOn: 6, head: -2, ends: 6 },
  uprightCopy: { begins: 0, goesOn: 6, head: 6, ends: 0 },
  /** What begins a paragraph, and what goes on with one. */
  begins: {
    salutation: -1,
    salutationGoesOn: 4,
    neverFirst: 6, // a mark that no line begins with
    neverFirstGoesOn: -0.5, // the same in the papers of the thirties
    newsLead: -3,
    newsLeadGoesOn: 4,
    ornament: -2,
    ornamentGoesOn: 4,
    signature: -2, // （本报记者张辉）
    signatureGoesOn: 2,
    turnToSpeak: -2, // 问：
    turnToSpeakGoesOn: 4,
    indent: -1.5,
    indentGoesOn: 3,
    fewIndents: 0.03, // share of lines from which an indent speaks
    mostIndents: 0.7, // share of lines up to which it does
    inside: 6, // standing inside a paragraph where each line is a whole one
  },
  /** What ends a paragraph. */
  ends: {
    stop: 0,
    wrappedJump: 6, // its bracket closes on the next line
    softStop: 1.5, // ；：
    quote: 5.5,
    comma: 8,
    bare: 7, // no mark at all
  },
  /** What is a line of a heading. */
  head: {
    any: 2.6,
    mark: 8, // nothing but marks
    neverFirst: 4,
    fullStop: 3.5, // at its end
    innerStop: 4.5,
    comma: 1.2, // at its end
    commaStop: 4, // the same where 、 ends sentences
    dash: -0.6,
    tagged: -1, // （体坛观澜）
    taggedShort: 2.5, // em: how much shorter than the measure it must be for that
    ornament: -3.5, // unless copy follows where empty lines part
    apart: -0.9, // between empty lines, without a mark
    newsLead: 5,
    telephone: 4,
    capitals: -1, // no small letter on a page of an alphabetic script
    smallLetters: 0.6,
  },
  /** em: furniture that comes so near to the measure may have been wrapped. */
  wrappedFurniture: 2.6,
  /** What its story's first sentence says again. */
  echo: {
    most: 2.6,
    faint: 0.35, // share of pairs of characters from which an echo tells: copy seldom has as many
    plain: 0.65, // and from which it tells all
  },
  /** Pages of an alphabetic script. */
  latin: {
    slack: 0.8, // em: shorter than the measure by more than that and the next word was not wrapped
    alone: -1.2, // between a stop and a capital
    unwrappedAlone: -2.2,
    underHeading: 2, // going on under such a line
    jump: 4, // a jump line as a heading
    muchCapitals: 1.6, // more capitals than a heading has
    capitals: 2.5, // a line in capitals begins copy
    capitalsGoesOn: 3.5,
    dateline: -3,
    datelineGoesOn: 4,
    datelineHead: 5,
  },
}

export type SignWeights = Readonly<typeof signWeights>
