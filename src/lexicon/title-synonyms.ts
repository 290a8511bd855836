/** Titles of one and the same post, by line: in headlines the short one, in the text below the full one. */
export const ONE_POST: readonly (readonly string[])[] = [
  ['独立董事', '独立非执行董事', '独董'],
  ['董事会秘书', '董秘'],
  ['副总经理', '副总'],
  ['法定代表人', '法人代表', '法人'],
  ['董事长', '董事会主席', '董事局主席'],
  ['副董事长', '董事会副主席', '董事局副主席'],
  ['首席执行官', 'CEO'],
  ['首席财务官', 'CFO'],
  ['首席运营官', 'COO'],
  ['首席技术官', 'CTO'],
  ['首席营销官', '首席市场官', 'CMO'],
  ['首席产品官', 'CPO'],
  ['首席信息官', 'CIO'],
  ['首席人力资源官', '首席人力官', 'CHO', 'CHRO'],
  ['首席战略官', 'CSO'],
];
