// 新华社    大众日报    人民网    THE DAILY CHRONICLE

/** 报名的末尾: the endings of dailies' names, as an alternation. */
export const dailies = '日报|晚报|晨报|时报|早报|商报'

/** The endings of agencies, stations, publishers and dailies that sign reports; the longer ones first. */
export const agencyEndings = ['通讯社', '社', '日报', '晚报', '晨报', '报业', '网', '电台'] as const

/** 本报: how a paper speaks of itself. */
export const ownPaper = ['本报', '本刊', '本台'] as const

/** 本报, 新华社, 中新社, 路透社, 人民网, 大众日报 …, and the last word of (廿二日路透電). */
export const agency = `(?:${ownPaper.join('|')}|(?:\\p{Script=Han}{1,5}?)(?:${agencyEndings.join('|')}))`

/** The endings of English papers' names, as an alternation. */
export const westernPapers = 'Times|Post|Herald|Gazette|Tribune|Courier|Journal|Chronicle'

/** The whole name of an English paper: Millbrook Herald, THE DAILY CHRONICLE. */
export const westernPaper = `(?:The |THE )?\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2} (?:${westernPapers}|${westernPapers.toUpperCase()})`
