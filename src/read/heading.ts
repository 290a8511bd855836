/** The heading a text begins with. */

/** How far into a text, and behind how many lines of fields, a heading still is one. */
const EDGE = 500;
const EDGE_LINES = 5;
const LONGEST = 50;
/** With the company's name on a line before it. */
const LONGEST_JOINED = 90;

/** `证券代码:… 证券简称:… 公告编号:…` above the heading of a listed company's notice, `云岚集团文件`, `云岚发〔2023〕17号` above that of an official paper. */
const FIELDS =
  /^(?:[A-Za-z]股|证券|股票|债券|基金|公司|股份)?(?:代码|代號|代号|代碼|简称|簡稱|编号|編號)\s*[:：]|公告(?:编号|編號)\s*[:：]|^[^\s，。]{1,24}[〔[（(]\d{4}[〕\])）]\s?第?\d+\s?号$|^[^\s，。]{2,30}(?:文件|公文)$/;
const COMPANY = /(?:公司|集团|集團|银行|銀行)$/;
/** What a notice is called after the company that gives it. */
const NOTICE = /(?:公告|通知|通告|决定|決定|决议|決議|通报|通報|说明|說明|意见|意見|函|报告|報告|战报|戰報)$/;
const NO_HEADING =
  /[。,，;；…、:：]$|^(?:各位|亲爱|尊敬|敬爱|全体|大家好|同学们|同事们|伙伴们|朋友们|你好|您好|Hi|Dear|致).*[!！?？]$|[:：]\s?(?:19|20)\d\d[-年/.]|来源|來源/;

/**
 * A Markdown heading, or a first line that is short, no sentence, no field and no salutation; the name of a
 * company on a line of its own belongs to the heading of the notice below it.
 */
export function headingOf(text: string): string | null {
  const lines = text
    .slice(0, EDGE)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, EDGE_LINES + 1);
  const marked = /^#{1,3}\s+(?<heading>.+?)\s*#*$/.exec(lines[0] ?? '')?.groups?.['heading'];
  if (marked) return marked;
  const from = lines.findIndex(line => !FIELDS.test(line));
  const [first = '', second = ''] = lines.slice(Math.max(0, from), from + 2);
  if (from > 0 && !COMPANY.test(first) && !NOTICE.test(first)) return null;
  if (COMPANY.test(first) && NOTICE.test(second) && first.length + second.length <= LONGEST_JOINED)
    return `${first}${second}`;
  const isLine = first.length >= 5 && first.length <= LONGEST && text.trim().length > first.length;
  return isLine && !NO_HEADING.test(first) ? first : null;
}
