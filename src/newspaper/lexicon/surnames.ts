/**
 * 常见姓: the surnames of some 97 % of Han Chinese. One of these and one or two ideographs more read as a name
 * (许言 is a writer, 旧貌 a crosshead). Source: the hundred most frequent of the 2020 report of the Ministry of Public
 * Security, with the commonest after them. For the inside of a character class, as is `rareSurnames`.
 */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵解强车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原衣楚佟栗匡宗应台巫鞠桑荆谌银扬明沙伏岑习储卿莽庹肖闫付覃骆柴喻蒲缪佘邝蔺阚晁芮阙裘亓邰逯扈'

/** 罕见姓: surnames that are words first (农, 初, 公). They begin a name only behind a title. */
export const rareSurnames =
  '尚华农麦师和荣寇查麻官惠胥南班劳皮粟楼盘满闻厉伊仝区海权帅豆朴禹祖漆巴丰支国狄平索宣相初门云容敬普浦戈鹿雍羊阿乌母修赫杭况那宿鲜印隆茹诺战慕危玉亢嵇公哈湛宾戎勾茅利於呼居干但尉冶斯元束檀信展阴昝智幸奉衡富尧闭由'

/** 复姓: an alternation. */
export const doubleSurnames = '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|令狐|东方|慕容|司徒|夏侯|端木'
