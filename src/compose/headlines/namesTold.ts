/** 姓: the surnames that most people bear, and the double ones. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const surname = `(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|[${surnames}])`

/** 称谓: what stands before a name. */
const titles =
  '记者|通讯员|摄影|书记|主席|总理|总统|首相|委员长|部长|局长|省长|市长|县长|区长|镇长|乡长|厅长|司长|处长|科长|所长|站长|院长|校长|会长|社长|厂长|队长|团长|船长|董事长|总经理|经理|主任|专员|教授|院士|研究员|工程师|医生|老师|导演|演员|作家|诗人|画家|学者|选手|新秀|名将|小将|冠军|教练|球员|队员|运动员|民警|战士|烈士|村民|农民|社长|支书|发言人|负责人|代表|委员|大使|将军'

const told = new RegExp(`(?:${titles})[\\s\\u3000]*(${surname})(\\p{Script=Han})(\\p{Script=Han}?)`, 'gu')

/** What opens the words after a name of two characters: 说, 介绍, 主持. */
const opening =
  /[说看在对与和等的主向到为指表介告强要率带出会认也还就都从是以把给让被将及并同则任做讲谈回来去当称]/

/** 人名: names that the page tells by the title before them, as 市委书记史根治 does. */
export function namesTold(texts: readonly string[]): readonly string[] {
  const all = texts.join('\n')
  const times = (words: string) => all.split(words).length - 1
  const names = texts.flatMap((text) =>
    [...text.matchAll(told)].map(([, family = '', first = '', second = '']) => {
      const short = family + first
      const long = short + second
      if (second === '' || family.length > 1) return long
      // 李强主持 and 李强表示: what goes on now so, now otherwise is no part of the name.
      return times(short) > times(long) || opening.test(second) ? short : long
    }),
  )
  return [...new Set(names)]
}

/** Whether an ideograph may open a name. */
export function isSurname(character: string): boolean {
  return surnames.includes(character)
}
