/**
 * 不拆词: terms that a headline never breaks, whatever page it is on. The page's own names, quoted terms and
 * recurring terms come from `pageTerms`; this list holds only what a dictionary of words cuts and what would
 * read as a mistake in print. Each entry carries the cut that it forbids.
 */
export const wholeTerms: ReadonlyMap<string, string> = new Map([
  ['习近平', 'a name; the segmenter cuts 习|近平'],
  ['李克强', 'a name; cut 李|克强'],
  ['总书记', 'a title that follows a name; kept in case a segmenter cuts 总|书记'],
  ['社会主义', 'one word; cut 社会|主义'],
  ['中国特色', 'a fixed term; cut 中国|特色'],
  ['共产党', 'one word; cut 共产|党'],
  ['现代化', 'one word; cut 现代|化'],
  ['高质量', 'one word; cut 高|质量'],
  ['高质量发展', 'a fixed term; cut 高质量|发展'],
  ['重要讲话', 'a fixed term; cut 重要|讲话'],
  ['二十大', 'a congress; cut 二十|大'],
  ['十九大', 'a congress; cut 十九|大'],
  ['中央军委', 'an organ of state; cut 中央|军委'],
  ['全国人大', 'an organ of state; cut 全国|人大'],
  ['人大常委会', 'an organ of state; cut 人大|常委|会'],
  ['委员长', 'a title; kept in case a segmenter cuts 委员|长'],
  ['副部长', 'a title; cut 副|部长'],
  ['解放军', 'one word; cut 解放|军'],
  ['省部级', 'one word; cut 省|部|级'],
  ['一带一路', 'a fixed term; cut 一带|一路'],
  ['大湾区', 'a place; cut 大湾|区'],
  ['粤港澳', 'a place; cut 粤|港澳'],
  ['供给侧', 'one word; cut 供给|侧'],
  ['结构性', 'one word; cut 结构|性'],
  ['攻坚战', 'one word; cut 攻|坚|战'],
  ['保卫战', 'one word; cut 保卫|战'],
  ['联合国', 'a name; cut 联合|国'],
  ['大使馆', 'one word; cut 大使|馆'],
  ['纪念日', 'one word; cut 纪念|日'],
  ['领导干部', 'a fixed term; cut 领导|干部'],
])
