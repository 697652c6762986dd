/** 单位: the endings of offices that give notices and hold meetings, as an alternation. */
export const offices =
  '公司|局|部|厅|委|署|院|委员会|协会|政府|办公室|管理处|中心|大学|中学|学校|银行|支行|指挥部|领导小组|拍卖行'
