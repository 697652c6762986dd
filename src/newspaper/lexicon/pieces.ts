// What papers call their pieces, each as an alternation.

/** 公告: titles that only notices have. */
export const notices = '公告|通告|启事|声明|讣告|公示'

/** 评论: pieces that argue. */
export const opinions = '社论|社评|时评|短评|锐评|快评|微评|评论|来论'

/** 通讯: the endings of headings over reports that describe. */
export const reportage = '侧记|纪实|综述'
