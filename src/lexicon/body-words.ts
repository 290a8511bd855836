import { words } from './words.ts';

/** What companies append to their name, and the name does without. Longest first. */
export const LEGAL_TAILS = words(`
集团股份有限公司 控股集团有限公司 科技股份有限公司 股份有限公司 有限责任公司 科技有限公司 集团有限公司 控股有限公司
控股集团 有限公司 集团公司 总公司 集团 公司 股份 控股
`);

/** What sort of company a legal tail says: a stock company, a group and a holding of one brand are three. '' for any. */
export function sortOfTail(tail: string): string {
  if (tail.includes('集团')) return '集团';
  if (tail.includes('股份')) return '股份';
  return tail.includes('控股') ? '控股' : tail.includes('有限') ? '有限' : '';
}

const PRESS = '日报|晚报|晨报|早报|时报|证券报|财报|周刊|通讯社|新闻网|电视台';
const WATCH = '证监会|证监局|(?:银保监|银监|保监)(?:会|局|分局)|监管(?:总局|局|分局)';
const EXCHANGES = '交易所|[港上深北联][交证]所|联交所';
const JUSTICE = '法院|检察院|公安局';

/** State, party and press: what is named after them is theirs, never a part of the company that announces. */
export const OUTSIDE_BODIES = new RegExp(
  `${PRESS}|${WATCH}|${JUSTICE}|省委|市委|区委|县委|州委|中央|国务院|人民政府|省政府|市政府|区政府|县政府|发改委|国资委|人大|政协|公安|财政厅|财政局|税务局|工信部|教育部|商务厅|自治区|开发区|大学|学会|协会|论坛`,
);

/** Authorities tell of the posts of those they watch over, not of their own: 监管局批复，核准…行长的任职资格. */
export const AUTHORITY = new RegExp(
  `(?:${WATCH}|${JUSTICE}|监督管理总局|监督管理局|${EXCHANGES}|国资委|组织部|纪委|监委|监察委员会|市监局|省委|市委|区委|县委|州委|政府|(?:发改|财政|工信|商务|税务|教育|卫健|住建|人社|审计|司法|民政|交通运输|生态环境|应急管理|市场监管|知识产权|文旅|金融)(?:总局|[局厅委])|海关)$`,
);

/** Where papers are filed: 在港交所公告. */
export const EXCHANGE = new RegExp(`(?:${EXCHANGES})$`);

/** Papers and agencies tell of others. */
export const MEDIA = new RegExp(`(?:${PRESS})$`);

/** Universities, courts, exchanges and papers are named in passing: the post isn't there. */
export const BYSTANDER = new RegExp(`(?:${PRESS}|${WATCH}|${JUSTICE}|大学|学院|${EXCHANGES}|政府|报|网|新闻|事务所)$`);
