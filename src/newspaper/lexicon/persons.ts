// 本报记者　谭宜姝    特约评论员    市委书记史根治

/** 署名身份: 记者 and his colleagues, as they stand before a name; the longer words first. */
export const roleWord =
  '(?:(?:特[约派]|实习|见习|首席|驻\\p{Script=Han}{1,4}|全媒体|融媒体)?记者|特约评论员|评论员|通讯员|实习生|摄影记者|摄影|作者|编辑|整理|[图文](?=[／/：:\\u3000 ]))'

/** 称谓: titles that stand before names in stories, as an alternation. */
export const titles =
  '记者|通讯员|摄影|书记|主席|总理|总统|首相|委员长|部长|局长|省长|市长|县长|区长|镇长|乡长|厅长|司长|处长|科长|所长|站长|院长|校长|会长|社长|厂长|队长|团长|船长|董事长|总经理|经理|主任|专员|教授|院士|研究员|工程师|医生|老师|导演|演员|作家|诗人|画家|学者|选手|新秀|名将|小将|冠军|教练|球员|队员|运动员|民警|战士|烈士|村民|农民|支书|发言人|负责人|代表|委员|大使|将军'

/** 读者来信的署名: how readers sign letters to the editor, as an alternation. */
export const readers = '读者|市民|居民|村民|学生|家长|网友|职工|业主'

/** 版面职务: the roles at the foot of a page: 责任编辑, 版式设计. */
export const pageStaff =
  '(?:责任|执行|值班|本版|美术)?(?:编辑|主编|责编|美编|校对|版式(?:设计)?|数据来源|资料来源|组版|排版|视觉|制图|统筹|策划|设计|审核|监制|检校|编委|总值班|总编)'
