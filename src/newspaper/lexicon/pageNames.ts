const names =
  '要闻 时政 国内 国际 本地 社会 综合 民生 法治 政法 经济 财经 产业 文化 文艺 文娱 娱乐 副刊 读书 艺术 体育 教育 科技 科教 健康 卫生 ' +
  '生态 环境 旅游 生活 理论 评论 时评 言论 视点 观点 深度 聚焦 关注 特刊 专题 专版 广告 公益 公告 军事 党建 三农 乡村 城事 都市 ' +
  '区县 县域 天下 科普 港闻 两岸 文摘 人物 民族 市场 房产 汽车 招聘 分类'

/** 版名: what dailies call their pages, as an alternation. */
export const pageNames = names.replaceAll(' ', '|')

/** 版名 with its possible endings: 经济新闻, 教育周刊. */
export const pageName = `(?:${pageNames})(?:新闻|周刊|版)?`
