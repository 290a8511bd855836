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
