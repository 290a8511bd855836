/** What companies append to their name, and the name does without. Longest first. */
export const LEGAL_TAILS = [
  '集团股份有限公司',
  '控股集团有限公司',
  '科技股份有限公司',
  '股份有限公司',
  '有限责任公司',
  '科技有限公司',
  '集团有限公司',
  '控股有限公司',
  '控股集团',
  '有限公司',
  '集团公司',
  '总公司',
  '集团',
  '公司',
  '股份',
  '控股',
];

/** What sort of company a legal tail says: a stock company, a group and a holding of one brand are three. '' for any. */
export function sortOfTail(tail: string): string {
  if (tail.includes('集团')) return '集团';
  if (tail.includes('股份')) return '股份';
  return tail.includes('控股') ? '控股' : tail.includes('有限') ? '有限' : '';
}

/** State, party and press: what is named after them is theirs, never a part of the company that announces. */
export const OUTSIDE_BODIES =
  /(?:省委|市委|区委|县委|州委|中央|国务院|人民政府|省政府|市政府|区政府|县政府|发改委|国资委|证监会|证监局|银保监|银监|保监|监管局|人大|政协|法院|检察院|公安|财政厅|财政局|税务局|工信部|教育部|商务厅|自治区|开发区|大学|学会|协会|论坛|日报|晚报|证券报|新闻网|通讯社|电视台)/;
