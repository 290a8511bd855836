/** What marks of quotation and brackets tell of where a name begins. */
import { lastMark } from '../../segment/in-order.ts';

/** A name of a unit inside marks of quotation or brackets is no longer. */
const LONGEST_ENCLOSED = 16;

const OPENERS = new Map([
  ['”', '“'],
  ['"', '"'],
  ['」', '「'],
  ['』', '『'],
  ['）', '（'],
  [')', '('],
]);

/** Inside marks these tell something of the name, and are no part of it. */
const BEFORE_NAME =
  /^(?:原|现|前|新|以下|下称|简称|又称|又名|即|兼|含|包括|负责|隶属|拟|由|将|为|与|和|及|非|无|不|在|其|该|本|各)/;
const NO_NAME_INSIDE = /[^\p{Script=Han}A-Za-z0-9&]/u;

/**
 * The start of a name that marks show: “平台与内容事业群” as a whole, and “灯塔”专项组 with the marks in it. -1 where no
 * marks do.
 */
export function enclosed(text: string, suffixAt: number, end: number): number {
  const inside = OPENERS.get(text[end] ?? '');
  if (inside !== undefined) {
    const open = lastMark(text, inside, end - LONGEST_ENCLOSED, suffixAt - 1);
    const body = open < 0 ? '' : text.slice(open + 1, suffixAt);
    if (body !== '' && /[与和及]/.test(body) && !NO_NAME_INSIDE.test(body) && !BEFORE_NAME.test(body)) return open + 1;
  }
  const before = text[suffixAt - 1] ?? '';
  const quoted = before === '”' || before === '」' || before === '』' ? OPENERS.get(before) : undefined;
  if (quoted === undefined) return -1;
  const open = lastMark(text, quoted, suffixAt - LONGEST_ENCLOSED, suffixAt - 2);
  const body = open < 0 ? '' : text.slice(open + 1, suffixAt - 1);
  return body !== '' && !NO_NAME_INSIDE.test(body) ? open : -1;
}

const LONGEST_QUOTED = 8;
const BEFORE_QUOTED = /[，。；：:、（(和与及将把由为\n]/;

/** “城事”|客户端团队: a short word in marks right before a name, behind another mark or a small word, begins it. */
export function throughQuotes(text: string, start: number): number {
  const opener = text[start - 1] === '”' ? '“' : text[start - 1] === '」' ? '「' : '';
  if (opener === '') return start;
  const open = lastMark(text, opener, start - 1 - LONGEST_QUOTED, start - 2);
  const inside = open < 0 ? '' : text.slice(open + 1, start - 1);
  if (inside === '' || NO_NAME_INSIDE.test(inside)) return start;
  return open === 0 || BEFORE_QUOTED.test(text[open - 1] ?? '') ? open : start;
}
