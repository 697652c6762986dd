// 史根治勉励企业
// 史根治指出

const verb =
  /^(\p{Script=Han}{2,4}?)(?:指出|强调|表示|说|认为|要求|勉励\p{Script=Han}{0,4}|寄语\p{Script=Han}{0,4}|谈\p{Script=Han}{0,6}|回应\p{Script=Han}{0,4})[：:]?$/u

/** In UTF-16 units. */
export const longestSpeaker = 10

/** 引语的说话人: a short line that names the speaker of a pull quote. */
export const isSpeaker = (text: string): boolean => text.length <= longestSpeaker && verb.test(text)

// 问：大学生入伍，学费怎么补偿？    记者：您的书房里有多少本书？

/** A line (mended) of an interview that opens with its speaker. */
export const isTurnToSpeak = (text: string): boolean => /^(?:[问答]|记者|笔者|主持人)：/u.test(text)
