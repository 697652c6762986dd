/** 单位: signs behind a number, and how they are said. */
const units: Readonly<Record<string, string>> = {
  '℃': '摄氏度',
  '°C': '摄氏度',
  '°': '度',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  'm³': '立方米',
  m3: '立方米',
  'km²': '平方公里',
  km2: '平方公里',
  '㎞': '公里',
  km: '公里',
  KM: '公里',
  cm: '厘米',
  mm: '毫米',
  nm: '纳米',
  μm: '微米',
  m: '米',
  '㎏': '公斤',
  kg: '公斤',
  KG: '公斤',
  mg: '毫克',
  μg: '微克',
  g: '克',
  t: '吨',
  'hm²': '公顷',
  ha: '公顷',
  ml: '毫升',
  mL: '毫升',
  L: '升',
  kWh: '千瓦时',
  kW: '千瓦',
  MW: '兆瓦',
  GW: '吉瓦',
  W: '瓦',
  kV: '千伏',
  V: '伏',
  Hz: '赫兹',
  GHz: '吉赫兹',
  MHz: '兆赫兹',
  dB: '分贝',
  h: '小时',
  min: '分钟',
  s: '秒',
}

/** Longest first, so that m² is not taken for m. None is followed by a letter. */
const sign = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** What may stand behind a number: one unit, or one by another: km/h. */
export const unitPattern = `(?:${sign})(?:/(?:${sign}))?(?![A-Za-z\\d])`

/** km/h → 公里每小时, ℃ → 摄氏度. */
export function sayUnit(unit: string): string {
  return unit
    .split('/')
    .map((each) => units[each] ?? each)
    .join('每')
}

/** 量词: before these 2 is 两: 2个 → 两个, while 2月, 2日 and 2号 are 二. */
export const measureWord =
  /^(?:个|名|位|人|天|家|项|次|种|支|户|条|张|座|辆|件|间|块|头|只|周|倍|元|角|分|小时|秒|斤|公|千克|吨|米|里|亩|平方|立方|厘米|毫米|升|年|岁|所|艘|架|台|部|本|篇|封|枚|杯|株|棵|批|组|套|份|场|届|轮|起|例|类|点|处|栋|层|双|对|句|字|笔|门|把|口|道|片|宗|趟|回|遍|步|颗|粒|幅|首|册|卷|集|省|市|县|地|国|多|余|万|亿|千)/u
